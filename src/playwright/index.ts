export { expect } from '@playwright/test'
export { createClerkHost, type ClerkHost, type ClerkHostOptions } from './clerkHost'
export { test, type ClerkFixtureOptions, type ClerkFixtures } from './fixture'

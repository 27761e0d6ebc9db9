import { Clerk } from '@clerk/clerk-js/no-rhc'

/** Loads the clerk-js of the app, as the app does. */
export async function loadClerk() {
  const clerk = new Clerk(`pk_test_${btoa('clerk.example.com$')}`)
  await clerk.load({ standardBrowser: false })
  return clerk
}

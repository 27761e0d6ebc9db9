export { clerkHandlers } from './clerkHandlers'

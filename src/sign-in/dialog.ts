/**
 * Calls `open`, which opens one of Clerk's dialogs. If Clerk has no UI, throws an error that starts with `button`, the
 * name of the component.
 */
export function openDialog(button: string, open: () => void) {
  try {
    open()
  } catch (cause) {
    if (!(cause instanceof Error && /components/i.test(cause.message))) throw cause
    throw new Error(
      `${button}: mode="modal" needs Clerk’s UI. To load the UI, pass prefetchUI: true to clerkPlugin. `
      + 'To bundle the UI, pass ui: { ClerkUI }. Or use mode="redirect".',
      { cause },
    )
  }
}

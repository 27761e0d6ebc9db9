/** A `respond` option of a server that refuses the first sign-out. */
export const failingOnce = () => {
  let failures = 1
  return ({ method }: { method: string }) => method !== 'GET' && failures-- > 0 ? { status: 500 } : undefined
}

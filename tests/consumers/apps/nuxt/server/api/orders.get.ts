/** Responds with the orders of the signed-in user. */
export default defineEventHandler(event => {
  const userId = event.context.auth?.().userId
  if (!userId) throw createError({ statusCode: 401 })
  return [{ id: 1, title: `The first order of ${userId}` }]
})

/** The date of every resource. With the current date, a story that shows a date would look different every day. */
export const epoch = Date.UTC(2025, 0, 1)

/** The dates that every resource of the Frontend API has. */
export const sinceEpoch = { created_at: epoch, updated_at: epoch }

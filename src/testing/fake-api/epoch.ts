/** A fixed day, so that a story that prints a date looks the same tomorrow. */
export const epoch = Date.UTC(2025, 0, 1)

/** The dates of whatever the Frontend API has. */
export const sinceEpoch = { created_at: epoch, updated_at: epoch }

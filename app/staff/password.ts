export const SHORTEST_PASSWORD = 15
export const LONGEST_PASSWORD = 128

/** Said before anything is typed. */
export const PASSWORD_HINT = `${SHORTEST_PASSWORD} characters or more. A few words that belong together only for you are best; a password manager may choose it, too.`

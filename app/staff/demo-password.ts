/** What every demo account signs in with; it opens nothing where payments are real. */
export const DEMO_PASSWORD = 'pores are not pipes'

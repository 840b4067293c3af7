/** What stands where a reader of letters has been forgotten; their consents stay with it. */
export const forgottenAddress = (subscriberId: string) => `deleted-${subscriberId}@porewell.invalid`

export const isForgotten = (email: string) => email.endsWith('@porewell.invalid')

import { parseEnvironment } from './environment'

/** The settings of this process, parsed once; a wrong one stops the start. */
export const env = parseEnvironment(process.env)

/** True where no money moves: the Stripe sandbox answers instead of Stripe. */
export const paymentsAreSimulated = env.STRIPE_SANDBOX_URL !== undefined

/** True where mails are kept instead of sent. */
export const mailIsCaptured = env.SMTP_URL === undefined

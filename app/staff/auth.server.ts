import { createHmac, randomInt } from 'node:crypto'
import { betterAuth } from 'better-auth'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import { isAPIError } from 'better-auth/api'
import { twoFactor } from 'better-auth/plugins/two-factor'
import { db } from '#app/platform/database.server'
import { env } from '#app/platform/environment.server'
import { isOpen } from './open-account.server'
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from './password'

/** A working day; after it everybody signs in again, busy or not. */
const SESSION_SECONDS = 12 * 60 * 60

const RECOVERY_CODES = 10
/** Without what is mistaken for something else when it is typed from paper. */
const EASILY_READ = 'abcdefghjkmnpqrstuvwxyz23456789'

/**
 * Sign-in of staff, asked only from the server: none of the library's own addresses is served. Its cookies go
 * to the staff pages alone and are not the shoppers'. Who may do what is not its business (permissions.ts), nor
 * are limits on trying (sign-in.server.ts).
 */
export const auth = betterAuth({
  appName: 'Porewell',
  baseURL: env.SHOP_URL,
  basePath: '/admin/auth',
  secret: createHmac('sha256', env.SESSION_SECRET).update('staff-auth').digest('base64url'),
  database: prismaAdapter(db, { provider: 'postgresql' }),
  emailAndPassword: {
    enabled: true,
    disableSignUp: true,
    minPasswordLength: SHORTEST_PASSWORD,
    maxPasswordLength: LONGEST_PASSWORD,
  },
  user: {
    modelName: 'staffUser',
    additionalFields: {
      role: { type: 'string', required: true, input: false },
      locationId: { type: 'string', required: false, input: false },
      demo: { type: 'boolean', required: false, input: false },
      disabledAt: { type: 'date', required: false, input: false },
    },
  },
  session: {
    modelName: 'staffSession',
    expiresIn: SESSION_SECONDS,
    disableSessionRefresh: true,
  },
  account: { modelName: 'staffAccount' },
  verification: { modelName: 'staffVerification' },
  plugins: [
    twoFactor({
      issuer: 'Porewell staff',
      twoFactorTable: 'staffTwoFactor',
      backupCodeOptions: { customBackupCodesGenerate: newRecoveryCodes },
    }),
  ],
  databaseHooks: { session: { create: { before: ({ userId }) => mayHaveSession(userId) } } },
  advanced: {
    cookiePrefix: 'porewell-staff',
    useSecureCookies: env.SHOP_URL.startsWith('https:'),
    defaultCookieAttributes: { path: '/admin', httpOnly: true, sameSite: 'lax' },
    database: { generateId: 'uuid' },
    ipAddress: { disableIpTracking: true },
  },
  rateLimit: { enabled: false },
  telemetry: { enabled: false },
  logger: { disabled: true },
})

/** Whether the library refused what was sent, as opposed to something that broke. */
export function isRefusal(error: unknown): boolean {
  return isAPIError(error) && (error.statusCode < 500 || refusalCode(error) === REFUSED_SESSION)
}

/** The library's name for why it refused, such as INVALID_CODE. */
export function refusalCode(error: unknown): string | undefined {
  return isAPIError(error) ? error.body?.code : undefined
}

/** What the library answers where mayHaveSession said no after the second step. */
const REFUSED_SESSION = 'FAILED_TO_CREATE_SESSION'

/** The hash of a password as the sign-in reads it. */
export async function hashPassword(password: string): Promise<string> {
  return (await auth.$context).password.hash(password)
}

/** Whether it is the password of the hash. */
export async function matchesHash(password: string, hash: string): Promise<boolean> {
  return (await auth.$context).password.verify({ password, hash })
}

/** Ten such as "k3mzd-77wqh". */
function newRecoveryCodes(): string[] {
  const part = () =>
    Array.from({ length: 5 }, () => EASILY_READ.charAt(randomInt(EASILY_READ.length))).join('')
  return Array.from({ length: RECOVERY_CODES }, () => `${part()}-${part()}`)
}

/** False ends the sign-in as a wrong password would. */
async function mayHaveSession(userId: string): Promise<false | undefined> {
  const person = await db.staffUser.findUnique({ where: { id: userId } })
  return person && isOpen(person) ? undefined : false
}

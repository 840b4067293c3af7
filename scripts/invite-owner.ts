// Invites the first owner of a shop, on DATABASE_URL or the embedded database, and prints the link:
// npm run staff:invite -- --email ada@shop.example --name "Ada Moss"
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { StaffEmail, StaffName } from '#app/staff/staff-email'
import { dataFolder } from './data-folder'
import { readEnvironmentFile } from './environment-file'
import { openDatabase } from './open-database'
import { keepSecrets } from './secrets'

const Asked = z.object({ email: StaffEmail, name: StaffName })

readEnvironmentFile()
const { values } = parseArgs({ options: { email: { type: 'string' }, name: { type: 'string' } } })
const asked = Asked.safeParse(values)
if (asked.success) await invite(asked.data)
else {
  for (const { path, message } of asked.error.issues)
    console.error(`--${path.join('.')}: ${message}.`)
  process.exitCode = 1
}

async function invite(person: z.infer<typeof Asked>): Promise<void> {
  const { url, parts } = await openDatabase((sentence) => console.log(sentence))
  try {
    Object.assign(process.env, settingsOf(url))
    const { inviteFirstOwner } = await import('#app/staff/invitations/invite-first-owner.server')
    const { db } = await import('#app/platform/database.server')
    const outcome = await inviteFirstOwner(person, new Date())
    await db.$disconnect()
    if (outcome.kind === 'invited')
      console.log(
        `Open this to choose a password. It works once and for 7 days:\n\n  ${outcome.link}\n`,
      )
    else {
      console.error(REFUSALS[outcome.kind])
      process.exitCode = 1
    }
  } finally {
    for (const part of parts) await part.stop()
  }
}

const REFUSALS = {
  'owner-exists': 'An owner can sign in already, and invites colleagues at /admin/staff.',
  'has-account':
    'This address has an account of another role, or a disabled one. Take another address.',
}

/** What the shop itself would be started with, so that the same accounts are open as there. */
function settingsOf(databaseUrl: string): Record<string, string> {
  const secrets = keepSecrets(dataFolder('secrets.json'))
  const { SESSION_SECRET, STRIPE_WEBHOOK_SECRET, STRIPE_SECRET_KEY } = process.env
  return {
    DATABASE_URL: databaseUrl,
    SESSION_SECRET: SESSION_SECRET || secrets.sessionSecret,
    STRIPE_WEBHOOK_SECRET: STRIPE_WEBHOOK_SECRET || secrets.webhookSecret,
    ...(STRIPE_SECRET_KEY ? {} : { STRIPE_SANDBOX_URL: 'http://127.0.0.1:4242' }),
  }
}

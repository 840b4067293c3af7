import { beforeEach, inject } from 'vitest'
import { withClient } from './test-cluster'

// Runs before a test file's imports, so that the shop's modules find the settings of this worker.
const template = inject('template')
const database = `${template.name}_${process.env.VITEST_POOL_ID}`

await withClient(template.adminUrl, async (admin) => {
  const { rowCount } = await admin.query('SELECT 1 FROM pg_database WHERE datname = $1', [database])
  if (!rowCount) await admin.query(`CREATE DATABASE ${database} TEMPLATE ${template.name}`)
})

Object.assign(process.env, {
  NODE_ENV: 'test',
  DATABASE_URL: Object.assign(new URL(template.url), { pathname: database }).href,
  SESSION_SECRET: 'a secret that only the tests may know',
  STRIPE_WEBHOOK_SECRET: 'whsec_test',
  STRIPE_SANDBOX_URL: 'http://127.0.0.1:4242',
  SHOP_URL: 'http://localhost:3000',
  LOG_LEVEL: 'silent',
})
delete process.env.STRIPE_SECRET_KEY
delete process.env.SMTP_URL

const { emptyDatabase } = await import('./database')
const { forgetAutomatic } = await import('#app/promotions/find-offers.server')
beforeEach(async () => {
  await emptyDatabase()
  forgetAutomatic()
})

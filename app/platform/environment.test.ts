import { expect, test } from 'vitest'
import { parseEnvironment } from './environment'

const real = {
  DATABASE_URL: 'postgresql://porewell:porewell@127.0.0.1:5432/porewell',
  SESSION_SECRET: 'a secret of more than 32 characters',
  STRIPE_SECRET_KEY: 'sk_live_1',
  STRIPE_WEBHOOK_SECRET: 'whsec_1',
}
const simulated = {
  ...real,
  STRIPE_SECRET_KEY: '',
  STRIPE_SANDBOX_URL: 'http://127.0.0.1:4242',
}
const elsewhere = { SHOP_URL: 'https://shop.example', SMTP_URL: 'smtp://mail.example' }

function refusalOf(settings: Record<string, string | undefined>): string {
  try {
    parseEnvironment(settings)
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  }
  return 'none'
}

test.each([
  ['on this machine, simulated', simulated],
  ['on this machine, with a key', real],
  ['with a restricted key', { ...real, STRIPE_SECRET_KEY: 'rk_live_1' }],
  ['behind a proxy, with a key and mail', { ...real, ...elsewhere, TRUST_PROXY: '1' }],
  ['on every address, with a key and mail', { ...real, ...elsewhere, HOST: '0.0.0.0' }],
  ['with a bare sender', { ...real, MAIL_FROM: 'hello@shop.example' }],
  ['on IPv6', { ...simulated, HOST: '::1', SHOP_URL: 'http://[::1]:3000/' }],
])('the shop starts %s', (_where, settings) => {
  expect(refusalOf(settings)).toBe('none')
})

test.each([
  [{ SHOP_URL: 'nope' }, 'SHOP_URL must be an address such as https://shop.example.'],
  [{ SHOP_URL: 'ftp://shop.example' }, 'SHOP_URL must be an address such as https://shop.example.'],
  [{ PORT: 'abc' }, 'PORT must be a number.'],
  [{ PORT: '3000.5' }, 'PORT must be a whole number.'],
  [{ PORT: '70000' }, 'PORT must be at most 65535.'],
  [{ SESSION_SECRET: 'short' }, 'SESSION_SECRET must have at least 32 characters.'],
  [{ SESSION_SECRET: undefined }, 'SESSION_SECRET is missing.'],
  [{ DATABASE_URL: undefined }, 'DATABASE_URL is missing.'],
  [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL must be an address such as postgresql://'],
  [{ STRIPE_SECRET_KEY: 'pk_live_1' }, 'STRIPE_SECRET_KEY must start with sk_ or rk_.'],
  [{ STRIPE_WEBHOOK_SECRET: 'secret' }, 'STRIPE_WEBHOOK_SECRET must start with whsec_.'],
  [{ STRIPE_SANDBOX_URL: 'nope' }, 'STRIPE_SANDBOX_URL must be an address such as'],
  [{ MAIL_FROM: 'Porewell' }, 'MAIL_FROM must be a sender such as'],
  [{ MAIL_FROM: 'a@b.example, c@d.example' }, 'MAIL_FROM must be a sender such as'],
  [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be one of fatal, error'],
])('a wrong setting stops the start with a sentence that names it: %j', (setting, sentence) => {
  const refusal = refusalOf({ ...real, ...setting })
  expect(refusal).toContain(`EnvironmentError: ${sentence}`)
})

test.each([
  [{ HOST: '0.0.0.0' }, 'HOST is the public address 0.0.0.0, where payments must'],
  [{ SHOP_URL: 'https://shop.example' }, 'SHOP_URL is the public address shop.example, where'],
  [{ TRUST_PROXY: '1' }, 'TRUST_PROXY names a proxy that brings visitors, where payments must not'],
  [{ STRIPE_SANDBOX_URL: 'https://pay.example' }, 'STRIPE_SANDBOX_URL must be on this machine'],
])('payments are not simulated for people elsewhere: %j', (setting, sentence) => {
  expect(refusalOf({ ...simulated, SMTP_URL: elsewhere.SMTP_URL, ...setting })).toContain(sentence)
})

test.each([{ HOST: '0.0.0.0' }, { SHOP_URL: 'https://shop.example' }, { TRUST_PROXY: '1' }])(
  'a shop for people elsewhere does not start where it could not send them mail: %j',
  (setting) => {
    expect(refusalOf({ ...real, ...setting })).toMatch(
      /SMTP_URL is missing: .* would not be sent\./,
    )
  },
)

test('no sentence shows a secret', () => {
  const secrets = { DATABASE_URL: 'pg://u:pa55@host', SMTP_URL: 'http://u:pa55', SHOP_URL: 'pa55' }
  expect(refusalOf({ ...real, ...secrets, STRIPE_SECRET_KEY: 'pa55' })).not.toContain('pa55')
})

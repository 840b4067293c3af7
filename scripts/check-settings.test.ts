import { expect, test } from 'vitest'
import { checkSettings } from './check-settings'

test('a newcomer needs to set nothing', () => {
  expect(checkSettings({ PORT: '', SESSION_SECRET: '' })).toMatchObject({
    PORT: 3000,
    SHOP_URL: 'http://localhost:3000',
  })
})

test.each([
  [{ PORT: 'abc' }, /^PORT must be a number\.$/],
  [{ SHOP_URL: 'nope' }, /^SHOP_URL must be an address/],
  [{ HOST: '0.0.0.0' }, /^HOST is the public address 0\.0\.0\.0, where payments must not/],
  [{ STRIPE_SECRET_KEY: 'sk_test_1' }, /^STRIPE_WEBHOOK_SECRET is missing\.$/],
  [
    { STRIPE_SECRET_KEY: 'sk_live_1', STRIPE_WEBHOOK_SECRET: 'whsec_1', HOST: '0.0.0.0' },
    /^SMTP_URL is missing/,
  ],
])('%j is told before anything starts', (settings, sentence) => {
  expect(() => checkSettings(settings)).toThrow(sentence)
})

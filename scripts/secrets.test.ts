import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { keepSecrets } from './secrets'

test('secrets are made once, kept, and readable by their owner only', () => {
  const folder = mkdtempSync(join(tmpdir(), 'porewell-secrets-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'secrets.json')

  const made = keepSecrets(file)
  expect(made.sessionSecret.length).toBeGreaterThanOrEqual(32)
  expect(made.webhookSecret).toMatch(/^whsec_/)
  expect(statSync(file).mode & 0o777).toBe(0o600)
  expect(keepSecrets(file)).toEqual(made)
})

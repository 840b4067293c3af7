// Runs every test and closes with one line that counts them: npm test
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildShop, isBuildStale } from './build-shop'
import { ensureChromium } from './chromium'
import {
  addCounts,
  readPlaywright,
  readVitest,
  sumUp,
  type Counts,
  type Outcome,
} from './test-counts'

const reports = mkdtempSync(join(tmpdir(), 'porewell-reports-'))
const outcomes = [runVitest(), runJourneys()]
rmSync(reports, { recursive: true, force: true })
for (const name of outcomes.flatMap(({ names }) => names)) console.log(`failed: ${name}`)
const total = outcomes.reduce<Counts>(addCounts, { passed: 0, failed: 0 })
process.exitCode = total.failed ? 1 : 0
console.log(sumUp(total))

/** Unit tests, and integration tests on a real database. */
function runVitest(): Outcome {
  const report = join(reports, 'vitest.json')
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const { status } = run('node_modules/.bin/vitest', args)
  return readVitest(report, status)
}

/** Journeys through the built shop in a browser. */
function runJourneys(): Outcome {
  try {
    if (isBuildStale()) buildShop()
    const report = join(reports, 'playwright.json')
    const { status } = run('node_modules/.bin/playwright', ['test', '--reporter=list,json'], {
      CHROMIUM_PATH: ensureChromium(),
      PLAYWRIGHT_JSON_OUTPUT_NAME: report,
    })
    return readPlaywright(report, status)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return { passed: 0, failed: 1, names: ['journeys: did not run'] }
  }
}

function run(command: string, args: string[], env: Record<string, string> = {}) {
  return spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } })
}

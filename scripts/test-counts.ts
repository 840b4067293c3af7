import { existsSync, readFileSync } from 'node:fs'
import { stripVTControlCharacters } from 'node:util'

export interface Counts {
  passed: number
  failed: number
}

export function addCounts(a: Counts, b: Counts): Counts {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed }
}

export function sumUp({ passed, failed }: Counts): string {
  return `${passed} passed, ${failed} failed`
}

/** Counts, and what failed, each with its file, its name and how it failed. */
export interface Outcome extends Counts {
  names: string[]
}

interface VitestReport {
  numPassedTests: number
  numFailedTests: number
  testResults?: {
    name: string
    status: string
    assertionResults: { status: string; fullName: string; failureMessages?: string[] }[]
  }[]
}

interface Suite {
  file?: string
  suites?: Suite[]
  specs?: {
    title: string
    tests: {
      status: string
      projectName: string
      results?: { error?: { message?: string; location?: { line: number } } }[]
    }[]
  }[]
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number }
  suites?: Suite[]
}

/** Counts Vitest's JSON report; a run that ended badly counts at least one failure. */
export function readVitest(file: string, status: number | null): Outcome {
  const report = read(file) as VitestReport | undefined
  const names = (report?.testResults ?? [])
    .filter((result) => result.status === 'failed')
    .flatMap((result) => {
      const failed = result.assertionResults.filter((test) => test.status === 'failed')
      return failed.length > 0
        ? failed.map((test) => `${result.name}: ${test.fullName}${how(test.failureMessages?.[0])}`)
        : [`${result.name}: did not run`]
    })
  return atLeastOneFailure(status, {
    passed: report?.numPassedTests ?? 0,
    failed: report?.numFailedTests ?? 0,
    names,
  })
}

/** Counts Playwright's JSON report; a test that passed only on a second try has not passed. */
export function readPlaywright(file: string, status: number | null): Outcome {
  const report = read(file) as PlaywrightReport | undefined
  const { expected = 0, unexpected = 0, flaky = 0 } = report?.stats ?? {}
  const names = (report?.suites ?? []).flatMap(failedIn)
  return atLeastOneFailure(status, { passed: expected, failed: unexpected + flaky, names })
}

function failedIn(suite: Suite): string[] {
  const own = (suite.specs ?? []).flatMap(({ title, tests }) =>
    tests
      .filter((test) => test.status === 'unexpected' || test.status === 'flaky')
      .map((test) => {
        const error = test.results?.find((result) => result.error)?.error
        const file = [suite.file, error?.location?.line].filter(Boolean).join(':')
        return `${file}: ${title} (${test.projectName})${how(error?.message)}`
      }),
  )
  return [...own, ...(suite.suites ?? []).flatMap(failedIn)]
}

/** The first lines of an error, in one, without the terminal's colors. */
function how(message: string | undefined): string {
  if (!message) return ''
  const lines = stripVTControlCharacters(message).split('\n')
  const said = lines.map((line) => line.trim()).filter(Boolean)
  return ` · ${said.slice(0, 5).join(' | ').slice(0, 400)}`
}

function atLeastOneFailure(status: number | null, outcome: Outcome): Outcome {
  return { ...outcome, failed: Math.max(outcome.failed, status === 0 ? 0 : 1) }
}

function read(file: string): unknown {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}

import { existsSync, readFileSync } from 'node:fs'

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

/** Counts, and the names of what failed, each with its file. */
export interface Outcome extends Counts {
  names: string[]
}

interface VitestReport {
  numPassedTests: number
  numFailedTests: number
  testResults?: {
    name: string
    status: string
    assertionResults: { status: string; fullName: string }[]
  }[]
}

interface Suite {
  file?: string
  suites?: Suite[]
  specs?: { title: string; tests: { status: string; projectName: string }[] }[]
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
        ? failed.map((test) => `${result.name}: ${test.fullName}`)
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
      .map((test) => `${suite.file ?? ''}: ${title} (${test.projectName})`),
  )
  return [...own, ...(suite.suites ?? []).flatMap(failedIn)]
}

function atLeastOneFailure(status: number | null, outcome: Outcome): Outcome {
  return { ...outcome, failed: Math.max(outcome.failed, status === 0 ? 0 : 1) }
}

function read(file: string): unknown {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}

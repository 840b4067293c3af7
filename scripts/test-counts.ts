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

/** Counts Vitest's JSON report; a run that ended badly counts at least one failure. */
export function readVitest(file: string, status: number | null): Counts {
  const report = read(file) as { numPassedTests: number; numFailedTests: number } | undefined
  return atLeastOneFailure(status, {
    passed: report?.numPassedTests ?? 0,
    failed: report?.numFailedTests ?? 0,
  })
}

/** Counts Playwright's JSON report; a test that passed only on a second try has not passed. */
export function readPlaywright(file: string, status: number | null): Counts {
  const report = read(file) as
    { stats: { expected: number; unexpected: number; flaky: number } } | undefined
  const { expected = 0, unexpected = 0, flaky = 0 } = report?.stats ?? {}
  return atLeastOneFailure(status, { passed: expected, failed: unexpected + flaky })
}

function atLeastOneFailure(status: number | null, counts: Counts): Counts {
  return { ...counts, failed: Math.max(counts.failed, status === 0 ? 0 : 1) }
}

function read(file: string): unknown {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}

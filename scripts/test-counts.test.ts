import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { addCounts, readPlaywright, readVitest, sumUp } from './test-counts'

test('the closing line sums what both runners report', () => {
  const vitest = readVitest(aReport({ numPassedTests: 40, numFailedTests: 2 }), 1)
  const journeys = readPlaywright(
    aReport({ stats: { expected: 7, unexpected: 1, flaky: 1, skipped: 3 } }),
    1,
  )
  expect(sumUp(addCounts(vitest, journeys))).toBe('47 passed, 4 failed')
})

test('a run that broke before it could count its tests is a failure', () => {
  expect(readVitest('no-such-report.json', 1)).toMatchObject({ passed: 0, failed: 1 })
  expect(readVitest(aReport({ numPassedTests: 5, numFailedTests: 0 }), 1).failed).toBe(1)
  expect(readPlaywright('no-such-report.json', null)).toMatchObject({ passed: 0, failed: 1 })
})

test('whatever failed is named with its file and how it failed', () => {
  const vitest = readVitest(
    aReport({
      numPassedTests: 1,
      numFailedTests: 1,
      testResults: [
        {
          name: 'app/bag.test.ts',
          status: 'failed',
          assertionResults: [
            { status: 'passed', fullName: 'a bag is empty' },
            {
              status: 'failed',
              fullName: 'a bag is full',
              failureMessages: ['AssertionError: expected 1 to be 2\n    at app/bag.test.ts:7:3'],
            },
          ],
        },
        { name: 'app/broken.test.ts', status: 'failed', assertionResults: [] },
      ],
    }),
    1,
  )
  expect(vitest.names).toEqual([
    'app/bag.test.ts: a bag is full · AssertionError: expected 1 to be 2 | at app/bag.test.ts:7:3',
    'app/broken.test.ts: did not run',
  ])
  const tests = [
    { status: 'expected', projectName: 'desktop' },
    {
      status: 'unexpected',
      projectName: 'phone',
      results: [{ error: { message: '\u001b[31mnot visible\u001b[39m', location: { line: 9 } } }],
    },
  ]
  const inner = { file: 'pay.test.ts', specs: [{ title: 'a shopper pays', tests }] }
  const journeys = readPlaywright(
    aReport({
      stats: { expected: 1, unexpected: 1, flaky: 0 },
      suites: [{ file: 'pay.test.ts', suites: [inner] }],
    }),
    1,
  )
  expect(journeys.names).toEqual(['pay.test.ts:9: a shopper pays (phone) · not visible'])
})

function aReport(content: object): string {
  const folder = mkdtempSync(join(tmpdir(), 'porewell-report-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'report.json')
  writeFileSync(file, JSON.stringify(content))
  return file
}

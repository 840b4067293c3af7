import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openLog } from './shop-log'

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'porewell-log-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

test('what an earlier start wrote is still there after the next one', () => {
  const file = join(newFolder(), 'shop.log')
  openLog(file)('first start')
  openLog(file)('second start')
  expect(readFileSync(file, 'utf8')).toBe('first start\nsecond start\n')
})

test('only the account that runs the shop may read it, even where others could before', () => {
  const file = join(newFolder(), 'shop.log')
  writeFileSync(file, 'old\n', { mode: 0o644 })
  openLog(file)('new')
  expect(statSync(file).mode & 0o777).toBe(0o600)
})

test('a full file moves aside, and the oldest one goes', () => {
  const folder = newFolder()
  const file = join(folder, 'shop.log')
  const write = openLog(file, 20)
  for (let line = 1; line <= 16; line++) write(`line ${String(line).padStart(2, '0')}`)
  expect(readdirSync(folder)).toHaveLength(5)
  expect(readFileSync(file, 'utf8')).toBe('line 15\nline 16\n')
  expect(readFileSync(`${file}.1`, 'utf8')).toBe('line 13\nline 14\n')
  expect(readFileSync(`${file}.4`, 'utf8')).toBe('line 07\nline 08\n')
  expect(statSync(`${file}.4`).mode & 0o777).toBe(0o600)
})

test('a line that no file could hold is written all the same', () => {
  const file = join(newFolder(), 'shop.log')
  openLog(file, 4)('much too long')
  expect(readFileSync(file, 'utf8')).toBe('much too long\n')
})

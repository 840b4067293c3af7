import { expect, test } from 'vitest'
import { parseStat } from './process-usage'

test('a process and the children that it has outlived are counted, whatever it is called', () => {
  const line = '42 (a) (b c) S 7 42 42 0 -1 4194560 9 0 0 0 150 50 10 5 20 0 11 0 99 1 2 3'
  expect(parseStat(line)).toEqual({ pid: 42, parent: 7, cpuMs: 2150 })
})

test('a process that has just gone is none', () => {
  expect(parseStat('')).toBeUndefined()
})

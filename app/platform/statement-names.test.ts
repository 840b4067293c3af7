import { expect, test } from 'vitest'
import { statementNames } from './statement-names'

test('a statement keeps its name, and no two share one', () => {
  const nameOf = statementNames(9)
  const name = nameOf('SELECT 1')
  expect(nameOf('SELECT 2')).not.toBe(name)
  expect(nameOf('SELECT 1')).toBe(name)
})

test('what comes after the last name goes without, what has one keeps it', () => {
  const nameOf = statementNames(1)
  const name = nameOf('SELECT 1')
  expect(nameOf('SELECT 2')).toBe('')
  expect(nameOf('SELECT 1')).toBe(name)
})

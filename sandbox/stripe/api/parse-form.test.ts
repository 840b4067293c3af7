import { expect, test } from 'vitest'
import { parseForm } from './parse-form'

test('bracketed names become a tree', () => {
  expect(parseForm('a[b][0]=c&a[b][1]=d&e=f%20g')).toEqual({
    a: { b: { 0: 'c', 1: 'd' } },
    e: 'f g',
  })
})

test('an empty bracket takes the next index', () => {
  expect(parseForm('expand[]=x&expand[]=y')).toEqual({ expand: { 0: 'x', 1: 'y' } })
})

test('names of the prototype are names like any other', () => {
  const tree = parseForm('__proto__[polluted]=yes&constructor=no')
  expect(Object.keys(tree)).toEqual(['__proto__', 'constructor'])
  expect(({} as { polluted?: string }).polluted).toBeUndefined()
})

test('malformed and absurdly deep names stay as they were written', () => {
  const deep = `a${'[b]'.repeat(40)}`
  expect(Object.keys(parseForm(`a[b=1&]c=2&${deep}=3`))).toEqual(['a[b', ']c', deep])
})

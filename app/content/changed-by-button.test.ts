import { expect, test } from 'vitest'
import { changedByButton } from './changed-by-button'
import { MOST_ROWS } from './form-values'

const form = {
  name: 'Calm',
  steps: [
    { id: 'a', options: ['x', 'y'] },
    { id: 'b', options: [] },
  ],
}
const press = (intent: string) => {
  const changed = changedByButton(form, intent, () => 'new')
  return changed && 'values' in changed ? changed : null
}
const idsAfter = (intent: string) =>
  (press(intent)?.values['steps'] as { id: string }[]).map(({ id }) => id)

test('rows are added at the end, moved and taken out', () => {
  expect(idsAfter('add:steps')).toEqual(['a', 'b', 'new'])
  expect(idsAfter('up:steps:1')).toEqual(['b', 'a'])
  expect(idsAfter('down:steps:0')).toEqual(['b', 'a'])
  expect(idsAfter('remove:steps:0')).toEqual(['b'])
})

test('the rows of a row are changed by the same buttons', () => {
  expect(press('remove:steps[0].options:0')?.values).toMatchObject({
    steps: [{ options: ['y'] }, {}],
  })
  expect(press('add:steps[1].options=z')?.values).toMatchObject({ steps: [{}, { options: ['z'] }] })
})

test('the keyboard goes to the row that was moved, or to what took its place', () => {
  expect(press('up:steps:1')?.focus).toBe('row-steps-0')
  expect(press('remove:steps:1')?.focus).toBe('row-steps-0')
  expect(press('add:steps[1].options=z')?.focus).toBe('row-steps[1].options-0')
})

test('what was typed elsewhere stays, and the form that was sent is not touched', () => {
  const before = structuredClone(form)
  expect(press('add:steps')?.values['name']).toBe('Calm')
  expect(form).toEqual(before)
})

test('a list that is full says so, and loses nothing', () => {
  const full = { ...form, steps: Array.from({ length: MOST_ROWS }, () => ({ id: 'a' })) }
  expect(changedByButton(full, 'add:steps', () => 'new')).toEqual({ full: 'steps' })
})

test.each([
  'remove:steps:7',
  'up:name:0',
  'explode:steps:0',
  'add:nothing',
  'add:steps[9].options=z',
  'add:__proto__',
  'up:steps',
])('a button that there is not (%s) does nothing', (intent) => {
  expect(press(intent)).toBeNull()
})

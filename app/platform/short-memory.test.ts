import { expect, test } from 'vitest'
import { shortMemory } from '#app/platform/short-memory'

const noon = new Date('2026-11-23T12:00:00Z')
const later = (milliseconds: number) => new Date(noon.getTime() + milliseconds)

function counted() {
  let readings = 0
  return async () => ++readings
}

test('asking again within the time gives the same reading, afterwards a new one', async () => {
  const remember = shortMemory<number>({ milliseconds: 1000, size: 2 })
  const read = counted()
  expect(await remember('a', noon, read)).toBe(1)
  expect(await remember('a', later(999), read)).toBe(1)
  expect(await remember('a', later(1000), read)).toBe(2)
})

test('a clock that was set back does not make an answer last longer', async () => {
  const remember = shortMemory<number>({ milliseconds: 1000, size: 2 })
  const read = counted()
  await remember('a', later(60_000), read)
  expect(await remember('a', noon, read)).toBe(2)
})

test('the oldest answer makes room', async () => {
  const remember = shortMemory<number>({ milliseconds: 1000, size: 2 })
  const read = counted()
  for (const key of ['a', 'b', 'c']) await remember(key, noon, read)
  expect(await remember('c', noon, read)).toBe(3)
  expect(await remember('a', noon, read)).toBe(4)
})

test('a failed reading is tried again', async () => {
  const remember = shortMemory<number>({ milliseconds: 1000, size: 2 })
  await expect(remember('a', noon, () => Promise.reject(new Error('gone')))).rejects.toThrow('gone')
  expect(await remember('a', noon, counted())).toBe(1)
})

import { expect, test } from 'vitest'
import { oneByOne } from './one-by-one'

test('what fails holds up none after it, and is told at the end', async () => {
  const done: number[] = []
  const work = (item: number) => {
    if (item % 2 === 0) return Promise.reject(new Error(`${item} is wrong`))
    done.push(item)
    return Promise.resolve()
  }
  await expect(oneByOne([1, 2, 3], work)).rejects.toThrow('2 is wrong')
  await expect(oneByOne([2, 4, 5], work)).rejects.toThrow('2 of 3 failed')
  await oneByOne([7], work)
  expect(done).toEqual([1, 3, 5, 7])
})

import { expect, test, vi } from 'vitest'
import { keepAnswers } from './keep-answers'

test('what was asked before is not worked out again, until more was asked than is kept', () => {
  const work = vi.fn((asked: string) => asked.length)
  const kept = keepAnswers<number>(2)
  const ask = (asked: string) => kept(asked, () => work(asked))
  expect(['a', 'bc', 'a', 'bc'].map(ask)).toEqual([1, 2, 1, 2])
  expect(work).toHaveBeenCalledTimes(2)
  expect(['def', 'a'].map(ask)).toEqual([3, 1])
  expect(work).toHaveBeenCalledTimes(4)
})

test('that there is no answer is an answer', () => {
  const work = vi.fn(() => undefined)
  const kept = keepAnswers<undefined>(2)
  kept('a', work)
  kept('a', work)
  expect(work).toHaveBeenCalledOnce()
})

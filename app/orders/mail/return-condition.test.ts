import { expect, test } from 'vitest'
import { returnCondition } from './return-condition'

const polish = { productName: 'Exfoliating Polish', returnUnopenedOnly: false }
const tool = { productName: 'Dermapore', returnUnopenedOnly: true }

test('a mail about a return says what may be opened and what may not', () => {
  expect(returnCondition([polish])).toBe('Opened is fine.')
  expect(returnCondition([tool])).toBe('For hygiene, Dermapore can come back only unopened.')
  expect(returnCondition([tool, polish])).toBe(
    'For hygiene, Dermapore can come back only unopened. For the rest, opened is fine.',
  )
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readProfile } from '#app/routine/read-profile'
import { profileParams, swapHref } from '#app/routine/skin-profile'
import { someAnswers } from '#tests/factories/routine-product'

const read = (search: string) => readProfile(new URLSearchParams(search))
const whole = 'skin=oily&cleansing=some&expecting=no'

test('an address without answers has not been asked', () => {
  expect(read('')).toEqual({ kind: 'unasked' })
  expect(read('utm_source=letter&swap.4=x')).toEqual({ kind: 'unasked' })
})

test('answers and swaps go into the address and come back', () => {
  const profile = someAnswers({
    skin: 'dry',
    concerns: ['pores', 'lines'],
    expecting: 'trying',
    under12: true,
    broken: true,
    avoid: ['fragrance', 'salicylates'],
    using: ['tretinoin'],
  })
  const swaps = new Map([
    [2, null],
    [4, 'a-serum'],
  ])
  expect(readProfile(profileParams(profile, swaps))).toEqual({ kind: 'complete', profile, swaps })
})

test('equal answers have one address, whatever their order', () => {
  const one = someAnswers({ concerns: ['lines', 'pores'] })
  const other = someAnswers({ concerns: ['pores', 'lines'] })
  expect(profileParams(one).toString()).toBe(profileParams(other).toString())
})

test('a swap keeps the answers and comes back to its step', () => {
  expect(swapHref(someAnswers(), new Map([[2, null]]), [4, 'a-serum'])).toBe(
    '/routine?skin=normal&cleansing=plenty&concern=pores&expecting=no&swap.2=none&swap.4=a-serum#step-4',
  )
})

describe('what is missing or wrong', () => {
  test('is said beside its question, and the rest is kept', () => {
    expect(read('skin=green&concern=pores&concern=gold&avoid=nuts')).toMatchObject({
      kind: 'incomplete',
      given: { skin: undefined, concerns: ['pores'], avoid: ['nuts'] },
      errors: {
        skin: expect.stringContaining('closest') as string,
        cleansing: expect.any(String) as string,
        expecting: expect.any(String) as string,
      },
    })
  })

  test.each([
    'swap.9=x',
    'swap.4=<script>',
    `swap.4=${'a'.repeat(500)}`,
    'swap.4=',
    'concern=__proto__',
    'using=constructor',
  ])('%s counts as not said', (search) => {
    const found = read(`${whole}&${search}`)
    expect(found).toMatchObject({ kind: 'complete', profile: { concerns: [], using: [] } })
    expect(found.kind === 'complete' && found.swaps.size).toBe(0)
  })

  test('nothing that can be typed throws', () => {
    const names = fc.constantFrom(
      'skin',
      'cleansing',
      'expecting',
      'concern',
      'avoid',
      'swap.1',
      'x',
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(names, fc.string())), (pairs) => {
        expect(['unasked', 'incomplete', 'complete']).toContain(
          readProfile(new URLSearchParams(pairs)).kind,
        )
      }),
    )
  })
})

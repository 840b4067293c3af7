import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { BagItem } from '#app/routine/bag-item'
import { findConflicts } from '#app/routine/conflicts'
import { TOGETHER_RULES } from '#app/routine/rules/rules'

type Draft = Partial<BagItem> & { tags: string[] }

const am = { useAm: true, usePm: false }
const pm = { useAm: false, usePm: true }
const rinseOff = { rinseOff: true }
const serum = { categorySlug: 'serums' }

/** Used morning and evening, left on the skin, unless told otherwise; named after what is in it. */
function aBag(drafts: Draft[]): BagItem[] {
  return drafts.map((draft, i) => ({
    lineId: `l${i}`,
    productId: `p${i}`,
    name: draft.tags[0] ?? 'plain',
    categorySlug: 'exfoliators',
    useAm: true,
    usePm: true,
    rinseOff: false,
    ...draft,
  }))
}

const found = (drafts: Draft[]) => findConflicts(aBag(drafts)).map(({ id }) => id)

const retinol: Draft = { tags: ['retinoid'], ...pm }
const sunscreen: Draft = { tags: ['spf'], ...am }

describe.each<[string, string, Draft[], [string, Draft[]][]]>([
  [
    'R01',
    'a retinoid and an AHA that stays on, in the evening',
    [retinol, { tags: ['aha'] }],
    [
      ['the AHA is for mornings', [retinol, { tags: ['aha'], ...am }]],
      ['the AHA is rinsed off', [retinol, { tags: ['aha'], ...rinseOff }]],
      ['there is only a trace of it', [retinol, { tags: ['aha_low'] }]],
      ['the retinoid is a low dose', [{ tags: ['retinoid_low'] }, { tags: ['aha'] }]],
    ],
  ],
  [
    'R02',
    'a retinoid and a BHA that stays on, in the evening',
    [retinol, { tags: ['bha'] }],
    [
      ['the BHA is for mornings', [retinol, { tags: ['bha'], ...am }]],
      ['the BHA is a cleanser', [retinol, { tags: ['bha'], ...rinseOff }]],
      ['there is only a trace of it', [retinol, { tags: ['bha_trace'] }]],
      ['both are in one product', [{ tags: ['retinoid', 'bha'], ...pm }]],
    ],
  ],
  [
    'R03',
    'a retinoid and a scrub in the evening, rinsed off or not',
    [retinol, { tags: ['physical_exfoliant'], ...rinseOff }],
    [['the scrub is for mornings', [retinol, { tags: ['physical_exfoliant'], ...am }]]],
  ],
  [
    'R04',
    'two acne medicines, whenever they are used',
    [
      { tags: ['otc_acne'], ...am, ...rinseOff },
      { tags: ['otc_acne'], ...pm },
    ],
    [['there is one', [{ tags: ['otc_acne'] }]]],
  ],
  [
    'R05',
    'two retinoids',
    [retinol, retinol],
    [
      ['they are two sizes of one product', [retinol, { ...retinol, productId: 'p0' }]],
      ['one is a low dose', [retinol, { tags: ['retinoid_low'] }]],
    ],
  ],
  [
    'R05-hidden',
    'a retinoid and a cream that hides another',
    [retinol, { tags: ['retinoid_low'] }],
    [
      ['the cream hides none', [retinol, { tags: ['peptide'] }]],
      ['it is one product with both', [{ tags: ['retinoid', 'retinyl_ester'] }]],
    ],
  ],
  [
    'R06',
    'a prescription of tretinoin and benzoyl peroxide in one session',
    [{ tags: ['tretinoin', 'retinoid'], ...pm }, { tags: ['benzoyl_peroxide'] }],
    [
      [
        'they are hours apart',
        [
          { tags: ['tretinoin', 'retinoid'], ...pm },
          { tags: ['benzoyl_peroxide'], ...am },
        ],
      ],
      ['the retinoid is adapalene', [{ tags: ['adapalene'] }, { tags: ['benzoyl_peroxide'] }]],
    ],
  ],
  [
    'R07',
    'adapalene and benzoyl peroxide',
    [{ tags: ['adapalene'] }, { tags: ['benzoyl_peroxide'] }],
    [['the retinoid is another', [retinol, { tags: ['benzoyl_peroxide'] }]]],
  ],
  [
    'R08',
    'niacinamide and vitamin C in one session',
    [{ tags: ['niacinamide'] }, { tags: ['vitamin_c'], ...am }],
    [
      [
        'they are hours apart',
        [
          { tags: ['niacinamide'], ...pm },
          { tags: ['vitamin_c'], ...am },
        ],
      ],
    ],
  ],
  [
    'R09',
    'an acid that stays on and pure vitamin C in one session',
    [{ tags: ['bha'] }, { tags: ['pure_vitamin_c'], ...am }],
    [
      ['the acid is rinsed off', [{ tags: ['bha'], ...rinseOff }, { tags: ['pure_vitamin_c'] }]],
      ['the vitamin C is a derivative', [{ tags: ['aha'] }, { tags: ['vitamin_c'] }]],
    ],
  ],
  [
    'R10',
    'an acid that stays on and peptides in one session',
    [{ tags: ['aha'] }, { tags: ['peptide'] }],
    [['the acid is rinsed off', [{ tags: ['aha'], ...rinseOff }, { tags: ['peptide'] }]]],
  ],
  [
    'R11',
    'an exfoliating cleanser and a polish in one session',
    [
      { tags: ['bha'], ...rinseOff },
      { tags: ['physical_exfoliant'], ...rinseOff, ...pm },
    ],
    [
      [
        'one is for mornings and one for evenings',
        [
          { tags: ['bha'], ...am },
          { tags: ['enzyme'], ...pm },
        ],
      ],
      ['it is one product that does both', [{ tags: ['bha', 'physical_exfoliant'] }]],
    ],
  ],
  [
    'R18',
    'four serums in one session',
    Array.from({ length: 4 }, () => ({ tags: [], ...serum })),
    [
      ['there are three', Array.from({ length: 3 }, () => ({ tags: [], ...serum }))],
      [
        'there are two for each end of the day',
        [am, am, pm, pm].map((use) => ({ tags: [], ...serum, ...use })),
      ],
    ],
  ],
  [
    'R19',
    'an AHA without sunscreen, even rinsed off',
    [{ tags: ['aha'], ...rinseOff }],
    [
      ['there is a sunscreen', [{ tags: ['aha'] }, sunscreen]],
      ['the product is a sunscreen itself', [{ tags: ['aha', 'spf'] }]],
      ['there is no AHA', [{ tags: ['bha'] }]],
    ],
  ],
  [
    'R20',
    'a retinoid without sunscreen',
    [retinol],
    [
      ['there is a sunscreen', [retinol, sunscreen]],
      ['it is only a low dose', [{ tags: ['retinoid_low'] }]],
    ],
  ],
])('%s', (id, when, fires, quiet) => {
  test(`speaks about ${when}`, () => {
    const note = findConflicts(aBag(fires)).find((each) => each.id === id)
    expect(note?.lineIds).toEqual(fires.map((_, i) => `l${i}`))
    expect(note?.message).not.toMatch(/[{}]/)
  })

  test.each(quiet)('says nothing when %s', (_, bag) => {
    expect(found(bag)).not.toContain(id)
  })
})

describe('the notes of a bag', () => {
  test('name the products, the lines, the reason and the source', () => {
    const bag = aBag([
      { ...retinol, name: 'Night Retinol' },
      { tags: ['aha'], name: 'Glow Pads' },
      { tags: ['aha'], name: 'Peel', ...pm },
      sunscreen,
    ])
    expect(findConflicts(bag)[0]).toEqual({
      id: 'R01',
      ruleId: 'R01',
      severity: 'warn',
      topic: 'alternate-nights',
      lineIds: ['l0', 'l1', 'l2'],
      message:
        'On the same evening, Night Retinol with Glow Pads and Peel can leave skin dry and stinging.',
      suggestion: 'Give each its own evenings, and take an evening off when skin feels tight.',
      why: 'A retinoid and an AHA both make skin shed faster, and the irritation adds up.',
      source: 'Cautions in adapalene labeling; dermatologist comment. No controlled trial.',
      confidence: 'medium',
    })
  })

  test('a product on both sides of a pair is named once', () => {
    const bag = aBag([
      { ...retinol, name: 'Retinol' },
      { tags: ['retinoid_low'], name: 'Cream' },
      { tags: ['retinyl_ester'], name: 'Serum' },
    ])
    expect(findConflicts(bag).find(({ id }) => id === 'R05-hidden')?.message).toBe(
      'There is a gentle form of vitamin A in Cream and Serum too, next to Retinol.',
    )
  })

  test('warnings come before information', () => {
    const bag: Draft[] = [
      { tags: ['niacinamide', 'aha'] },
      { tags: ['vitamin_c'] },
      retinol,
      { tags: ['peptide'] },
    ]
    const severities = findConflicts(aBag(bag)).map(({ severity }) => severity)
    expect(severities).toEqual(severities.toSorted().toReversed())
    expect(new Set(severities).size).toBe(2)
  })

  test('an empty bag and a plain bag have none', () => {
    expect(found([])).toEqual([])
    expect(found([{ tags: ['niacinamide'] }, { tags: ['clay'], ...rinseOff }])).toEqual([])
  })

  test('the routine of the large-pores guide is told that two steps exfoliate, and no more', () => {
    const routine: Draft[] = [
      { tags: ['bha', 'physical_exfoliant', 'niacinamide'], ...rinseOff },
      { tags: ['physical_exfoliant', 'essential_oil'], ...rinseOff },
      { tags: ['peptide'], ...serum },
    ]
    expect(found(routine)).toEqual(['R11'])
  })
})

test('parts of one bundle that both exfoliate are said to be a set, not warned about', () => {
  const scrub = { tags: ['physical_exfoliant' as const], ...rinseOff }
  const notes = (keys: [string, string]) =>
    findConflicts(aBag([scrub, scrub]).map((item, index) => ({ ...item, setKey: keys[index]! })))
  expect(notes(['one', 'one'])).toMatchObject([{ ruleId: 'R11', severity: 'info' }])
  expect(notes(['one', 'one'])[0]?.message).toContain('two steps of this routine')
  expect(notes(['one', 'another'])).toMatchObject([{ ruleId: 'R11', severity: 'warn' }])
})

test('every rule has an id of its own and words that its findings can fill', () => {
  expect(new Set(TOGETHER_RULES.map(({ id }) => id)).size).toBe(TOGETHER_RULES.length)
  for (const { condition, message } of TOGETHER_RULES) {
    const named = [...message.matchAll(/\{(\w+)\}/g)].map(([, part]) => part).toSorted()
    expect(named).toEqual(condition.kind === 'pair' ? ['a', 'b'] : ['all'])
  }
})

test('notes speak only of lines in the bag, whatever their order', () => {
  const tags = ['retinoid', 'retinoid_low', 'aha', 'bha', 'physical_exfoliant', 'otc_acne', 'spf']
  const drafts = fc.array(
    fc.record({
      tags: fc.subarray(tags),
      useAm: fc.boolean(),
      usePm: fc.boolean(),
      rinseOff: fc.boolean(),
    }),
    { maxLength: 6 },
  )
  fc.assert(
    fc.property(drafts, (bag) => {
      const items = aBag(bag)
      const summary = (order: BagItem[]) =>
        findConflicts(order).map(({ id, lineIds }) => [id, lineIds.toSorted()])
      expect(summary(items.toReversed())).toEqual(summary(items))
      const ids = items.map(({ lineId }) => lineId)
      for (const { lineIds } of findConflicts(items)) {
        expect(lineIds.length).toBeGreaterThan(0)
        expect(ids).toEqual(expect.arrayContaining(lineIds))
      }
    }),
  )
})

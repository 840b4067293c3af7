import { describe, expect, test } from 'vitest'
import type { BagItem } from '#app/routine/bag-item'
import { buildRoutine } from '#app/routine/build-routine'
import { findConflicts } from '#app/routine/conflicts'
import type { Routine } from '#app/routine/routine'
import type { RoutineProduct } from '#app/routine/routine-product'
import { timesByWeek } from '#app/routine/routine-rows'
import { RULES } from '#app/routine/rules/rules'
import type { RuleTag } from '#app/routine/rules/rule'
import type { Allergen, SkinProfile } from '#app/routine/skin-profile'
import { aRoutineProduct, someAnswers } from '#tests/factories/routine-product'
import {
  acnePads,
  adapalene,
  liquid,
  polish,
  retinol,
  sunscreen,
} from '#tests/factories/routine-shelf'
import { treatmentRuleCases, type RuleCase } from '#tests/factories/treatment-rule-cases'

const pm = { useAm: false, usePm: true }
const am = { useAm: true, usePm: false }
const rinseOff = { rinseOff: true }

type Draft = Partial<BagItem> & { tags: RuleTag[] }

/** Whether the rule speaks among these products of a bag, used morning and evening unless told. */
function among(id: string, ...drafts: Draft[]): boolean {
  const items = drafts.map((draft, index) => ({
    lineId: `l${index}`,
    productId: `p${index}`,
    name: `product ${index}`,
    categorySlug: 'exfoliators',
    useAm: true,
    usePm: true,
    rinseOff: false,
    ...draft,
  }))
  return findConflicts(items).some(({ ruleId }) => ruleId === id)
}

/** The routine from these products and a sunscreen. */
function routineOf(given: Partial<SkinProfile>, ...products: RoutineProduct[]): Routine {
  return buildRoutine(someAnswers(given), [...products, sunscreen])
}

const has = (routine: Routine, slug: string) =>
  routine.steps.some((step) => step.kind === 'chosen' && step.product.slug === slug)
const leavesOut = (routine: Routine, id: string, slug: string) =>
  routine.leftOut.some(
    ({ ruleId, products }) => ruleId === id && products.some((each) => each.slug === slug),
  ) && !has(routine, slug)
const asks = (routine: Routine, id: string) => routine.asks.some(({ ruleId }) => ruleId === id)
const advises = (routine: Routine, id: string) =>
  routine.steps.some(
    (step) => step.kind === 'chosen' && step.advice.some(({ ruleId }) => ruleId === id),
  )
const reasons = (routine: Routine, id: string) =>
  routine.steps.some((step) => step.reasons.some(({ ruleId }) => ruleId === id))
const evenings = ({ calendar }: Routine, slug: string) => timesByWeek(slug, 'evening', calendar)

const clarifying = aRoutineProduct({ slug: 'zo', brandSlug: 'zo-skin-health' })
const scented = aRoutineProduct({ slug: 'scented', contains: ['fragrance'] })
const lines: Partial<SkinProfile> = { concerns: ['lines'] }
const blemishes: Partial<SkinProfile> = { concerns: ['blemishes'] }
const salicylates: Allergen[] = ['salicylates']

const flammable = (yes: boolean) => {
  const [size] = clarifying.sizes
  return aRoutineProduct({ slug: 'pads', sizes: [{ ...size, flammable: yes }] })
}
type Row = RuleCase

const together: Row[] = [
  [
    'R01',
    () => among('R01', { tags: ['retinoid'], ...pm }, { tags: ['aha'] }),
    () => among('R01', { tags: ['retinoid'], ...pm }, { tags: ['aha'], ...am }),
  ],
  [
    'R02',
    () => among('R02', { tags: ['retinoid'], ...pm }, { tags: ['bha'] }),
    () => among('R02', { tags: ['retinoid'], ...pm }, { tags: ['bha'], ...rinseOff }),
  ],
  [
    'R03',
    () =>
      among('R03', { tags: ['retinoid'], ...pm }, { tags: ['physical_exfoliant'], ...rinseOff }),
    () => among('R03', { tags: ['retinoid'], ...pm }, { tags: ['physical_exfoliant'], ...am }),
  ],
  [
    'R04',
    () => among('R04', { tags: ['otc_acne'] }, { tags: ['otc_acne'] }),
    () => among('R04', { tags: ['otc_acne'] }, { tags: ['bha'] }),
  ],
  [
    'R05',
    () => among('R05', { tags: ['retinoid'], ...pm }, { tags: ['retinoid_low'], ...pm }),
    () => among('R05', { tags: ['retinoid'], ...pm }),
  ],
  [
    'R06',
    () => among('R06', { tags: ['tretinoin', 'retinoid'] }, { tags: ['benzoyl_peroxide'] }),
    () =>
      among(
        'R06',
        { tags: ['tretinoin', 'retinoid'], ...pm },
        { tags: ['benzoyl_peroxide'], ...am },
      ),
  ],
  [
    'R07',
    () => among('R07', { tags: ['adapalene'] }, { tags: ['benzoyl_peroxide'] }),
    () => among('R07', { tags: ['retinoid'] }, { tags: ['benzoyl_peroxide'] }),
  ],
  [
    'R08',
    () => among('R08', { tags: ['niacinamide'] }, { tags: ['vitamin_c'] }),
    () => among('R08', { tags: ['niacinamide'], ...pm }, { tags: ['vitamin_c'], ...am }),
  ],
  [
    'R09',
    () => among('R09', { tags: ['aha'] }, { tags: ['pure_vitamin_c'] }),
    () => among('R09', { tags: ['aha'] }, { tags: ['vitamin_c'] }),
  ],
  [
    'R10',
    () => among('R10', { tags: ['bha'] }, { tags: ['peptide'] }),
    () => among('R10', { tags: ['bha'], ...rinseOff }, { tags: ['peptide'] }),
  ],
  [
    'R11',
    () => among('R11', { tags: ['aha'] }, { tags: ['enzyme'] }),
    () => among('R11', { tags: ['aha'], ...am }, { tags: ['enzyme'], ...pm }),
  ],
  [
    'R18',
    () =>
      among(
        'R18',
        ...Array.from({ length: 4 }, (): Draft => ({ tags: [], categorySlug: 'serums' })),
      ),
    () =>
      among(
        'R18',
        ...Array.from({ length: 3 }, (): Draft => ({ tags: [], categorySlug: 'serums' })),
      ),
  ],
  [
    'R19',
    () => among('R19', { tags: ['aha'], ...rinseOff }),
    () => among('R19', { tags: ['aha'] }, { tags: ['spf'], ...am }),
  ],
  [
    'R20',
    () => among('R20', { tags: ['retinoid'], ...pm }),
    () => among('R20', { tags: ['retinoid'], ...pm }, { tags: ['spf'], ...am }),
  ],
]

const inARoutine: Row[] = [
  [
    'R12',
    () =>
      evenings(routineOf({ skin: 'sensitive', cleansing: 'some' }, polish), 'polish')
        .slice(0, 2)
        .every((times) => times === 1),
    () => reasons(routineOf({}, aRoutineProduct({ step: 2, tags: ['clay'], ...rinseOff })), 'R12'),
  ],
  [
    'R13',
    () =>
      advises(routineOf(lines, retinol), 'R13') &&
      evenings(routineOf(lines, retinol), 'retinol').join() === '2,2,3,4,7,7,7,7',
    () => advises(routineOf(blemishes, adapalene), 'R13'),
  ],
  [
    'R14',
    () =>
      advises(routineOf(blemishes, acnePads), 'R14') &&
      routineOf(blemishes, acnePads).evening.some(({ howOften }) => howOften === 'Every evening'),
    () => advises(routineOf({}, liquid), 'R14'),
  ],
  [
    'R15',
    () =>
      advises(routineOf({}, liquid), 'R15') &&
      evenings(routineOf({}, liquid), 'liquid').join() === '2,2,3,3,3,3,3,3',
    () => advises(routineOf(blemishes, acnePads), 'R15'),
  ],
  [
    'R16',
    () =>
      advises(routineOf(blemishes, acnePads), 'R16') &&
      routineOf(blemishes, acnePads)
        .calendar.slice(0, 4)
        .map(({ evening }) => evening.find(({ key }) => key === 'pads')?.test)
        .join() === 'true,true,true,false',
    () => advises(routineOf(lines, retinol), 'R16'),
  ],
  [
    'R17',
    () =>
      routineOf(lines, retinol, aRoutineProduct({ slug: 'serum' }), polish)
        .evening.map(({ key }) => key)
        .join() === 'polish,serum,retinol',
    () => routineOf(lines, retinol).evening.some(({ key }) => key === 'sunscreen'),
  ],
  [
    'R21',
    () => advises(routineOf({}), 'R21'),
    () => advises(buildRoutine(someAnswers(), [polish]), 'R21'),
  ],
  [
    'P01',
    () =>
      leavesOut(routineOf({ ...lines, expecting: 'nursing' }, retinol), 'P01', 'retinol') &&
      asks(routineOf({ expecting: 'trying' }), 'P01'),
    () => leavesOut(routineOf(lines, retinol), 'P01', 'retinol'),
  ],
  [
    'P02',
    () =>
      asks(routineOf({ expecting: 'pregnant' }, liquid), 'P02') &&
      has(routineOf({ expecting: 'pregnant' }, liquid), 'liquid'),
    () =>
      asks(routineOf({ expecting: 'pregnant' }, polish), 'P02') ||
      asks(routineOf({}, liquid), 'P02'),
  ],
  [
    'P03',
    () => asks(routineOf({ expecting: 'nursing' }, clarifying), 'P03'),
    () => asks(routineOf({ expecting: 'trying' }, clarifying), 'P03'),
  ],
  [
    'P04',
    () =>
      leavesOut(routineOf({ avoid: salicylates }, liquid), 'P04', 'liquid') &&
      asks(routineOf({ avoid: salicylates }), 'P04'),
    () => leavesOut(routineOf({ avoid: ['fragrance'] }, liquid), 'P04', 'liquid'),
  ],
  [
    'P05',
    () => leavesOut(routineOf({ ...blemishes, under12: true }, adapalene), 'P05', 'adapalene'),
    () => leavesOut(routineOf(blemishes, adapalene), 'P05', 'adapalene'),
  ],
  [
    'P06',
    () => leavesOut(routineOf({ ...blemishes, broken: true }, adapalene), 'P06', 'adapalene'),
    () => leavesOut(routineOf({ ...lines, broken: true }, retinol), 'P06', 'retinol'),
  ],
  [
    'P07',
    () => advises(routineOf({}, aRoutineProduct({ tags: ['benzoyl_peroxide'] })), 'P07'),
    () => advises(routineOf({}, aRoutineProduct()), 'P07'),
  ],
  [
    'P08',
    () =>
      leavesOut(routineOf({ avoid: ['fragrance'] }, scented), 'P08', 'scented') &&
      leavesOut(
        routineOf({ avoid: ['soy'] }, aRoutineProduct({ slug: 'half-known', listIsFull: false })),
        'P08',
        'half-known',
      ),
    () => leavesOut(routineOf({ avoid: ['soy'] }, scented), 'P08', 'scented'),
  ],
  [
    'P09',
    () => advises(routineOf({}, flammable(true)), 'P09'),
    () => advises(routineOf({}, flammable(false)), 'P09'),
  ],
]

const rows = [...together, ...inARoutine, ...treatmentRuleCases]

/** The ids of the research, so that none can go missing unnoticed. There is no T09. */
const ids =
  'R01 R02 R03 R04 R05 R06 R07 R08 R09 R10 R11 R12 R13 R14 R15 R16 R17 R18 R19 R20 R21 P01 P02 P03 P04 P05 P06 P07 P08 P09 T01 T02 T03 T04 T05 T06 T07 T08 T10 T11 T12 T13 T14 T15 T16 T17 T18'.split(
    ' ',
  )

test('every rule of the research stands in the list, and has its row here', () => {
  expect(ids).toHaveLength(47)
  expect([...new Set(RULES.map(({ id, partOf }) => partOf ?? id))].sort()).toEqual([...ids].sort())
  expect(rows.map(([id]) => id).sort()).toEqual([...ids].sort())
  expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length)
})

test('every rule says why, from where and how surely', () => {
  for (const { why, source, confidence } of RULES) {
    expect(why.length).toBeGreaterThan(10)
    expect(source.length).toBeGreaterThan(5)
    expect(['high', 'medium', 'low']).toContain(confidence)
  }
  expect(JSON.stringify(RULES)).not.toMatch(/\bsafe\b/i)
})

describe.each(rows)('%s', (_, fires, quiet) => {
  test('speaks where it should', () => {
    expect(fires()).toBe(true)
  })

  test('and only there', () => {
    expect(quiet()).toBe(false)
  })
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildRoutine } from '#app/routine/build-routine'
import { CALENDAR_WEEKS, WEEK } from '#app/routine/calendar'
import { judgeFor } from '#app/routine/person'
import { exfoliantLimit, planItemOf } from '#app/routine/plan-item'
import type { Routine } from '#app/routine/routine'
import { itemOf, type RoutineProduct } from '#app/routine/routine-product'
import { timesByWeek } from '#app/routine/routine-rows'
import { clashIn } from '#app/routine/session-clash'
import {
  ALLERGENS,
  CLEANSING,
  CONCERNS,
  EXPECTING,
  IN_USE,
  SKIN_TYPES,
  type Allergen,
  type SkinProfile,
} from '#app/routine/skin-profile'
import { demoProducts } from '#tests/factories/routine-product'

const keys = <Key extends string>(options: Record<Key, unknown>) => Object.keys(options) as Key[]
const demo = demoProducts()

const profiles: fc.Arbitrary<SkinProfile> = fc.record({
  skin: fc.constantFrom(...keys(SKIN_TYPES)),
  cleansing: fc.constantFrom(...keys(CLEANSING)),
  concerns: fc.subarray(keys(CONCERNS)),
  expecting: fc.constantFrom(...keys(EXPECTING)),
  under12: fc.boolean(),
  broken: fc.boolean(),
  avoid: fc.oneof(fc.constant<Allergen[]>([]), fc.subarray(keys(ALLERGENS), { maxLength: 2 })),
  using: fc.subarray(keys(IN_USE)),
})

/** Some of the shop, with tags and steps mixed so that rules meet that no real shelf would show. */
const shelves = fc
  .tuple(fc.subarray(demo), fc.subarray(demo, { maxLength: 8 }), fc.integer({ min: 1, max: 7 }))
  .map(([some, mixed, shift]) => [
    ...some,
    ...mixed.map((product, index) => ({
      ...product,
      id: `${product.id}-mixed`,
      slug: `${product.slug}-mixed`,
      step: ((product.step + shift + index) % 7) + 1,
      useAm: true,
      usePm: true,
    })),
  ])

const swaps = fc
  .array(
    fc.tuple(
      fc.integer({ min: 1, max: 7 }),
      fc.oneof(fc.constant(null), fc.constantFrom(...demo.map(({ slug }) => slug))),
    ),
    { maxLength: 4 },
  )
  .map((pairs) => new Map(pairs))

const cases = fc.record({ profile: profiles, products: shelves, swaps })
const chosenIn = ({ steps }: Routine): RoutineProduct[] =>
  steps.flatMap((step) => (step.kind === 'chosen' ? step.product : []))

function forEachRoutine(
  check: (routine: Routine, given: { profile: SkinProfile; products: RoutineProduct[] }) => void,
) {
  fc.assert(
    fc.property(cases, (given) => {
      check(buildRoutine(given.profile, given.products, { swaps: given.swaps }), given)
    }),
    { numRuns: 150 },
  )
}

test('nothing that the rules block for a person is chosen or planned, whatever they ask for', () => {
  forEachRoutine((routine, { profile }) => {
    const judge = judgeFor(profile)
    for (const product of chosenIn(routine)) expect(judge(product)).toBeNull()
    const planned = new Set(chosenIn(routine).map(({ slug }) => slug))
    for (const { morning, evening } of routine.calendar)
      for (const { key } of [...morning, ...evening])
        expect(planned.has(key) || profile.using.some((own) => own === key)).toBe(true)
  })
})

test('no sitting holds a pair that the rules keep apart', () => {
  forEachRoutine((routine) => {
    const items = new Map(chosenIn(routine).map((each) => [each.slug, itemOf(each)]))
    for (const day of routine.calendar)
      for (const session of ['morning', 'evening'] as const) {
        const together = day[session].flatMap(({ key }) => items.get(key) ?? [])
        for (const [index, one] of together.entries())
          for (const other of together.slice(index + 1))
            expect(clashIn(session, one, other)).toBe(false)
        expect(together.filter(({ tags }) => tags.includes('retinoid')).length).toBeLessThan(2)
      }
  })
})

test('every week is within the caps: the skin type’s, the label’s, the Drug Facts’', () => {
  forEachRoutine((routine, { profile }) => {
    const planned = chosenIn(routine).map(planItemOf)
    const timesOf = (key: string, week: number) =>
      (timesByWeek(key, 'morning', routine.calendar)[week] ?? 0) +
      (timesByWeek(key, 'evening', routine.calendar)[week] ?? 0)
    for (let week = 0; week < CALENDAR_WEEKS; week += 1) {
      for (const { key, max } of planned) expect(timesOf(key, week)).toBeLessThanOrEqual(max ?? 14)
      const exfoliants = planned.filter(({ role, fixed }) => role === 'exfoliant' && !fixed)
      const most = Math.max(
        0,
        ...exfoliants.map((each) => exfoliantLimit(each, week + 1, profile.skin)),
      )
      const together = exfoliants.reduce((sum, { key }) => sum + timesOf(key, week), 0)
      expect(together).toBeLessThanOrEqual(most)
    }
  })
})

test('a sunscreen comes with every AHA and retinoid, each morning', () => {
  forEachRoutine((routine) => {
    const chosen = chosenIn(routine)
    if (!chosen.some(({ tags }) => tags.includes('aha') || tags.includes('retinoid'))) return
    const sunscreens = chosen.filter(({ tags, step }) => step === 7 && tags.includes('spf'))
    expect(sunscreens).toHaveLength(1)
    for (const { morning } of routine.calendar)
      expect(morning.at(-1)?.key).toBe(sunscreens[0]?.slug)
  })
})

test('the same answers give the same routine, in whatever order the products come', () => {
  fc.assert(
    fc.property(
      cases.chain((given) =>
        fc.record({
          given: fc.constant(given),
          shuffled: fc.shuffledSubarray(given.products, { minLength: given.products.length }),
        }),
      ),
      ({ given: { profile, products, swaps: asked }, shuffled }) => {
        expect(buildRoutine(profile, shuffled, { swaps: asked })).toEqual(
          buildRoutine(profile, products, { swaps: asked }),
        )
      },
    ),
    { numRuns: 100 },
  )
})

test('a plan has its eight weeks, and days in a row', () => {
  forEachRoutine(({ calendar }) => {
    expect(calendar.map(({ number }) => number)).toEqual(
      Array.from({ length: CALENDAR_WEEKS * WEEK }, (_, day) => day + 1),
    )
  })
})

test('what the builder chooses by itself has its turn in the plan', () => {
  fc.assert(
    fc.property(profiles, (profile) => {
      const routine = buildRoutine(profile, demo)
      const rows = [...routine.morning, ...routine.evening].map(({ key }) => key)
      for (const { slug } of chosenIn(routine)) expect(rows).toContain(slug)
    }),
    { numRuns: 150 },
  )
})

import { aRoutineProduct } from '#tests/factories/routine-product'

/** One product of each kind that the rules speak of. */
export const sunscreen = aRoutineProduct({
  slug: 'sunscreen',
  step: 7,
  tags: ['spf'],
  categorySlug: 'sunscreens',
  isDrug: true,
  timesPerWeekStart: 7,
  timesPerWeekMax: 7,
  useAm: true,
  usePm: false,
})

export const polish = aRoutineProduct({
  slug: 'polish',
  step: 2,
  categorySlug: 'exfoliators',
  tags: ['physical_exfoliant'],
  timesPerWeekStart: 2,
  timesPerWeekMax: 3,
  rinseOff: true,
})
export const liquid = aRoutineProduct({
  slug: 'liquid',
  step: 2,
  categorySlug: 'exfoliators',
  tags: ['bha', 'salicylate'],
  contains: ['salicylates'],
  timesPerWeekStart: 3,
  timesPerWeekMax: 14,
})
export const acnePads = aRoutineProduct({
  slug: 'pads',
  step: 2,
  categorySlug: 'toners',
  tags: ['bha', 'otc_acne', 'alcohol'],
  isDrug: true,
  timesPerWeekStart: 7,
  timesPerWeekMax: 21,
})
export const retinol = aRoutineProduct({
  slug: 'retinol',
  step: 5,
  categorySlug: 'retinoids',
  tags: ['retinoid'],
  timesPerWeekStart: 2,
  timesPerWeekMax: 7,
  useAm: false,
  usePm: true,
})
export const adapalene = aRoutineProduct({
  slug: 'adapalene',
  step: 5,
  categorySlug: 'retinoids',
  tags: ['retinoid', 'adapalene', 'otc_acne'],
  isDrug: true,
  timesPerWeekStart: 7,
  timesPerWeekMax: 7,
  useAm: false,
  usePm: true,
})

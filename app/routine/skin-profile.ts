import { freeFrom } from '#app/catalog/facets'

/** What the builder asks, with the words of each answer. The keys are what stands in the URL. */
export const SKIN_TYPES = {
  normal: { label: 'Normal', note: 'Neither tight nor shiny' },
  dry: { label: 'Dry', note: 'Tight after washing, sometimes flaky' },
  combination: { label: 'Combination', note: 'Shiny in the middle, normal at the sides' },
  oily: { label: 'Oily', note: 'Shiny all over by noon' },
  sensitive: { label: 'Sensitive', note: 'Stings or reddens easily' },
} as const
export type SkinType = keyof typeof SKIN_TYPES

export const CLEANSING = {
  gentle: { label: 'Only something mild', note: 'It feels tight or stings after a strong wash' },
  some: { label: 'A little exfoliation', note: 'A mild acid or enzyme wash is fine' },
  plenty: { label: 'Quite a lot', note: 'Grains or acids on most days leave it calm' },
} as const
export type Cleansing = keyof typeof CLEANSING

/** Slugs of the catalog's concerns that a routine can be chosen by. */
export const CONCERNS = {
  pores: 'Look of pores',
  oil: 'Oil and shine',
  blackheads: 'Blackheads',
  blemishes: 'Blemishes',
  texture: 'Rough texture',
  dullness: 'Dullness',
  'uneven-tone': 'Uneven tone',
  redness: 'Look of redness',
  lines: 'Look of lines',
  firmness: 'Look of firmness',
  dryness: 'Dryness',
  comfort: 'Barrier and comfort',
} as const
export type ConcernKey = keyof typeof CONCERNS

export const EXPECTING = {
  no: 'No',
  pregnant: 'Pregnant',
  trying: 'Trying to be',
  nursing: 'Nursing',
} as const
export type Expecting = keyof typeof EXPECTING

const { retinoids: _, ...avoidable } = freeFrom

/** What can be avoided: what the shop can read in an ingredient list. */
export const ALLERGENS = {
  ...avoidable,
  salicylates: {
    ...avoidable.salicylates,
    label: 'Aspirin, salicylic acid and other salicylates',
  },
} as const
export type Allergen = keyof typeof ALLERGENS

export const IN_USE = {
  tretinoin: 'Prescription tretinoin',
  isotretinoin: 'Isotretinoin, now or in the past year',
  retinoid: 'Adapalene or a retinol of my own',
  'benzoyl-peroxide': 'Benzoyl peroxide',
  acid: 'An acid that stays on (AHA or BHA)',
} as const
export type InUse = keyof typeof IN_USE

/**
 * A shopper's answers. They are about health: they stand in the page's address and are kept only where a
 * customer asks for it.
 */
export type SkinProfile = {
  skin: SkinType
  cleansing: Cleansing
  concerns: ConcernKey[]
  expecting: Expecting
  /** The routine is for a child under 12. */
  under12: boolean
  /** Cuts, eczema, sunburn or irritation at the moment. */
  broken: boolean
  avoid: Allergen[]
  using: InUse[]
}

/** What a shopper chose in place of the engine's choice, by step; `null` leaves a step out. */
export type Swaps = ReadonlyMap<number, string | null>

/** The word in the URL for a step that is left out; no product is called that. */
export const NO_PRODUCT = 'none'

/** The answers and swaps as URL parameters, in one order, so that equal answers have equal addresses. */
export function profileParams(profile: SkinProfile, swaps: Swaps = new Map()): URLSearchParams {
  const params = new URLSearchParams({ skin: profile.skin, cleansing: profile.cleansing })
  for (const concern of inOrder(CONCERNS, profile.concerns)) params.append('concern', concern)
  params.set('expecting', profile.expecting)
  if (profile.under12) params.set('under12', 'yes')
  if (profile.broken) params.set('broken', 'yes')
  for (const allergen of inOrder(ALLERGENS, profile.avoid)) params.append('avoid', allergen)
  for (const inUse of inOrder(IN_USE, profile.using)) params.append('using', inUse)
  for (const [step, slug] of [...swaps].sort(([a], [b]) => a - b))
    params.set(`swap.${step}`, slug ?? NO_PRODUCT)
  return params
}

/** The builder's address for these answers, with one step changed; `undefined` gives it back to the builder. */
export function swapHref(
  profile: SkinProfile,
  swaps: Swaps,
  [step, slug]: [step: number, slug: string | null | undefined],
): string {
  const changed = new Map(swaps)
  if (slug === undefined) changed.delete(step)
  else changed.set(step, slug)
  return `/routine?${profileParams(profile, changed).toString()}#step-${step}`
}

function inOrder<Key extends string>(options: Record<Key, unknown>, chosen: readonly Key[]): Key[] {
  return (Object.keys(options) as Key[]).filter((key) => chosen.includes(key))
}

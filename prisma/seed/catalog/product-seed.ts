import type { Tag } from '#app/catalog/ingredients/tag'
import type { Texture } from '#prisma/seed/packshots/draw-texture'
import type { PaletteName } from '#prisma/seed/packshots/palette'
import type { Vessel } from '#prisma/seed/packshots/vessel'
import type { BrandSlug } from './brands'
import type { CategorySlug } from './categories'
import type { ConcernSlug } from './concerns'
import type { SkinTypeSlug } from './skin-types'

/** How far a stored fact may be trusted: label or paper, clinic or retailer, memory or estimate. */
type Confidence = 'high' | 'medium' | 'low'

/** One product of the demo shop: the facts as they were found, the words as we wrote them. */
export interface ProductSeed {
  slug: string
  name: string
  brand: BrandSlug
  category: CategorySlug
  /** Active unless said otherwise. */
  status?: 'draft' | 'archived'
  regulatoryClass: 'cosmetic' | 'otc_drug' | 'device'
  summary: string
  description: string
  /** Steps, one a line. */
  howToUse: string
  use: 'am' | 'pm' | 'am-pm'
  /** Absent where each part of a kit has its own. */
  timesPerWeek?: { start: number; max: number }
  routineStep: 1 | 2 | 3 | 4 | 5 | 6 | 7
  rinseOff: boolean
  warnings: string[]
  tags: Tag[]
  /** Tags that the ingredient list would give and that we hold back, with the reason. */
  withheldTags?: Partial<Record<Tag, string>>
  paoMonths?: number
  /** Absent when no list was found. */
  inci?: { status: 'full' | 'partial'; text: string }
  /** INCI names; they lead the page and the filter. */
  keyIngredients: { inci: string; strength?: string }[]
  drugFacts?: DrugFactsSeed
  claimNote?: string
  returnUnopenedOnly?: boolean
  concerns: ConcernSlug[]
  skinTypes: SkinTypeSlug[]
  variants: [VariantSeed, ...VariantSeed[]]
  /** `detail`: a short line under the name on the drawn label. */
  packshot: { vessel: Vessel; palette: PaletteName; detail?: string }
  /** The second picture: how it looks out of its vessel, and that in words. */
  texture: { kind: Texture; words: string }
  /** How often past orders hold it, beside the others. */
  popularity: number
  publishedDaysAgo: number
  factsConfidence: Confidence
  priceConfidence: Confidence
  unverified: string[]
  sources: string[]
  staffNote?: string
}

export interface VariantSeed {
  sku: string
  label: string
  unit: 'ml' | 'g' | 'piece'
  /** In whole or part units; absent when a price per unit would say nothing. */
  size?: number
  priceCents: number
  compareAtCents?: number
  weightGrams: number
  flammable?: boolean
}

export interface DrugFactsSeed {
  activeIngredients: { name: string; strength: string; purpose: string }[]
  uses: string
  warnings: string[]
  directions: string[]
  inactive: string
  otherInformation?: string
  questions?: string
}

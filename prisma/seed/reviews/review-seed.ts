import type { RefusalReason } from '#app/reviews/refusal-reasons'
import type { UsedFor } from '#app/reviews/review-form'
import type { SkinTypeSlug } from '#prisma/seed/catalog/skin-types'

/** What a made-up shopper says of a product; shown unless it says otherwise. */
export interface ReviewSeed {
  stars: 1 | 2 | 3 | 4 | 5
  title: string
  text: string
  skin?: SkinTypeSlug
  usedFor?: UsedFor
  /** Waits for staff, was taken back by its writer, or was refused by staff. */
  state?: 'waiting' | 'withdrawn' | { refused: RefusalReason }
  reply?: string
}

/** Reviews by the slug of their product. */
export type ReviewSeeds = Record<string, readonly ReviewSeed[]>

import type { Prisma } from '#app/platform/prisma/client'
import { defaultDisplayName } from '#app/reviews/review-form'
import { chanceFor } from '#prisma/seed/packshots/chance'
import type { OrderStory } from '#prisma/seed/orders/order-story'
import { hoursBefore } from '#prisma/seed/orders/story-times'
import { seedId } from '#prisma/seed/seed-id'
import { goodOf } from '#prisma/seed/shop/goods'
import { ofCleansers } from './of-cleansers'
import { ofExfoliators } from './of-exfoliators'
import { ofSerumsAndSunscreens } from './of-serums-and-sunscreens'
import type { ReviewSeed } from './review-seed'

export const reviewSeeds = { ...ofCleansers, ...ofExfoliators, ...ofSerumsAndSunscreens }

const DAY = 24
/** Days from the arrival to the review, as the time that somebody says they have used it has it. */
const DAYS_OF_USE = {
  'under-2-weeks': [8, 13],
  '2-to-4-weeks': [14, 20],
  '1-to-3-months': [32, 80],
  'over-3-months': [95, 130],
} as const

/**
 * The reviews of the demo shop as rows: each by a shopper whose order of the product had arrived in time, no
 * shopper twice for one product. Throws when a product has fewer such orders than reviews.
 */
export function tellReviews(
  stories: readonly OrderStory[],
  now: Date,
): Prisma.ReviewCreateManyInput[] {
  return Object.entries(reviewSeeds).flatMap(([slug, seeds]) => {
    const left = boughtOf(stories, slug)
    return seeds.map((seed) => {
      const gap = gapOf(slug, seed)
      const index = left.findIndex(({ arrivedHoursAgo }) => arrivedHoursAgo > gap + 2 * DAY)
      const bought = left[index]
      if (!bought) throw new Error(`Nobody bought ${slug} in time for “${seed.title}”`)
      const { fullName } = bought.story.shopper
      left.splice(
        0,
        left.length,
        ...left.filter(({ story }) => story.shopper.fullName !== fullName),
      )
      return row(slug, seed, bought, now)
    })
  })
}

interface Bought {
  story: OrderStory
  position: number
  arrivedHoursAgo: number
}

/** Of who bought it, the latest first. */
function boughtOf(stories: readonly OrderStory[], slug: string): Bought[] {
  return stories
    .flatMap((story) => {
      const position = story.items.findIndex(({ sku }) => goodOf(sku).product.slug === slug)
      if (position < 0 || story.ending.status !== 'delivered') return []
      return [{ story, position, arrivedHoursAgo: story.ending.deliveredHoursAgo }]
    })
    .toSorted((a, b) => a.arrivedHoursAgo - b.arrivedHoursAgo)
}

function gapOf(slug: string, { title, usedFor, state }: ReviewSeed): number {
  const [from, to] = usedFor ? DAYS_OF_USE[usedFor] : [10, 20]
  const chance = chanceFor(`review/${slug}/${title}`)
  return (state === 'waiting' ? from : chance.between(from, to)) * DAY
}

function row(slug: string, seed: ReviewSeed, bought: Bought, now: Date) {
  const { stars, title, state } = seed
  const { story, position, arrivedHoursAgo } = bought
  const chance = chanceFor(`review-row/${slug}/${title}`)
  const isWaiting = state === 'waiting'
  const hoursAgo = isWaiting ? chance.between(3, 4 * DAY) : arrivedHoursAgo - gapOf(slug, seed)
  const writtenAt = hoursBefore(now, hoursAgo)
  const decidedAt = hoursBefore(now, hoursAgo - chance.between(3, 40))
  return {
    id: seedId('review', `${slug}/${title}`),
    productId: seedId('product', slug),
    orderId: seedId('order', story.key),
    orderLineId: seedId('order-line', `${story.key}/${position}`),
    status: statusOf(seed),
    stars,
    refusal: typeof state === 'object' ? state.refused : null,
    ...wordsOf(seed, story.shopper.fullName),
    repliedAt: seed.reply ? decidedAt : null,
    writtenAt,
    changedAt: writtenAt,
    decidedAt: isWaiting ? null : decidedAt,
    version: isWaiting ? 1 : 2,
  }
}

function statusOf({ state }: ReviewSeed) {
  if (typeof state === 'object') return 'refused' as const
  return state ?? ('published' as const)
}

/** What was withdrawn has none left. */
function wordsOf({ state, title, text, skin, usedFor, reply }: ReviewSeed, fullName: string) {
  if (state === 'withdrawn')
    return { title: '', text: '', displayName: '', skinTypeId: null, usedFor: null, reply: null }
  return {
    ...{ title, text, displayName: defaultDisplayName(fullName) },
    skinTypeId: skin ? seedId('skin-type', skin) : null,
    usedFor: usedFor ?? null,
    reply: reply ?? null,
  }
}

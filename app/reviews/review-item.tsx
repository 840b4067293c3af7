import { shopDayBrief } from '#app/time/shop-clock'
import type { ShownReview } from './find-reviews.server'
import { USED_FOR } from './review-form'
import { useShopProfile } from '#app/platform/shop-profile'
import { Icon } from '#app/ui/icon'
import { Stars } from '#app/ui/stars'

/** One review, with who wrote it and what the shop says to it. */
export function ReviewItem({ review }: { review: ShownReview }) {
  const { businessName } = useShopProfile()
  const { stars, title, text, displayName, skinType, usedFor, insider, writtenAt, reply } = review
  return (
    <article className="max-w-prose">
      <Stars of={stars} label={`${stars} of 5 stars`} className="h-4.5 text-clay" />
      <h3 className="mt-1 font-text text-base font-semibold">{title}</h3>
      <p className="mt-1 whitespace-pre-line">{text}</p>
      <p className="mt-2 flex flex-wrap gap-x-3 text-sm text-ink-soft">
        <span className="font-medium text-ink">{displayName}</span>
        <span className="inline-flex items-center gap-1">
          <Icon name="check" className="size-4 text-success" />
          Bought here
        </span>
        {skinType ? <span>{skinType} skin</span> : null}
        {usedFor ? <span>Used {USED_FOR[usedFor].toLowerCase()}</span> : null}
        <time dateTime={writtenAt}>{shopDayBrief(new Date(writtenAt))}</time>
      </p>
      {insider ? (
        <p className="mt-1 text-sm font-medium text-caution">
          Works for {businessName} or the brand, or is close to somebody who does.
        </p>
      ) : null}
      {reply ? (
        <div className="mt-4 border-l-2 border-moss pl-4 text-sm">
          <p className="font-medium">{businessName} replied</p>
          <p className="whitespace-pre-line text-ink-soft">{reply}</p>
        </div>
      ) : null}
    </article>
  )
}

import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { REFUSAL_REASONS } from '../refusal-reasons'
import { wordsOf } from '../review-flags'
import { USED_FOR, type UsedFor } from '../review-form'
import { FlaggedText, FlagList } from './flagged-text'
import type { DeskReview } from './read-review.server'
import { Moment } from '#app/ui/moment'
import { Stars } from '#app/ui/stars'

type ReviewFactsProps = { review: DeskReview; seesOrders: boolean; seesCatalog: boolean }

/** The words with what software noticed in them, and what is known besides. */
export function ReviewFacts({ review, seesOrders, seesCatalog }: ReviewFactsProps) {
  const { stars, order, product, displayName, skinType, usedFor, insider } = review
  const { writtenAt, changedAt, refusal, sentToCareAt, reply, status, flags } = review
  return (
    <div className="flex max-w-prose flex-col gap-4">
      {status === 'withdrawn' ? (
        <p className="text-ink-soft">Its words are deleted.</p>
      ) : (
        <>
          <Stars of={stars} label={`${stars} of 5 stars`} className="h-5 self-start text-clay" />
          <FlaggedText text={wordsOf(review)} flags={flags} />
          <FlagList flags={flags} />
        </>
      )}
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-sm">
        <Fact name="Product">
          {seesCatalog ? (
            <To path={`/admin/catalog/${product.id}`}>{product.name}</To>
          ) : (
            product.name
          )}
        </Fact>
        <Fact name="Order">
          {seesOrders ? <To path={`/admin/orders/${order}`}>{order}</To> : order}
        </Fact>
        {displayName ? <Fact name="Shown as">{displayName}</Fact> : null}
        {skinType ? <Fact name="Skin">{skinType}</Fact> : null}
        {usedFor ? <Fact name="Used for">{USED_FOR[usedFor as UsedFor]}</Fact> : null}
        {insider ? <Fact name="Insider">Works here or for the brand, or is close</Fact> : null}
        <Fact name="Written">
          <Moment at={writtenAt} />
        </Fact>
        {changedAt > writtenAt ? (
          <Fact name="Changed">
            <Moment at={changedAt} />
          </Fact>
        ) : null}
        {refusal ? <Fact name="Refused for">{REFUSAL_REASONS[refusal].label}</Fact> : null}
        {sentToCareAt ? (
          <Fact name="Sent to care">
            <Moment at={sentToCareAt} />
          </Fact>
        ) : null}
        {reply && status !== 'published' ? <Fact name="Earlier reply">{reply}</Fact> : null}
      </dl>
    </div>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-ink-soft">{name}</dt>
      <dd>{children}</dd>
    </>
  )
}

function To({ path, children }: { path: string; children: ReactNode }) {
  return (
    <Link to={path} className="link">
      {children}
    </Link>
  )
}

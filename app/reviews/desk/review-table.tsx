import { Link } from '@remix-run/react'
import { FLAG_KINDS } from '../flag-rules'
import { REFUSAL_REASONS } from '../refusal-reasons'
import type { ListedReview } from './list-reviews.server'
import { Moment } from '#app/ui/moment'
import { Stars } from '#app/ui/stars'
import { Table } from '#app/ui/table'

/** Reviews with what software noticed in them; stars change nothing about the order. */
export function ReviewTable({
  caption,
  reviews,
}: {
  caption: string
  reviews: readonly ListedReview[]
}) {
  return (
    <Table
      caption={caption}
      hideCaption
      rows={reviews}
      rowKey={({ id }) => id}
      empty="No review is here."
      columns={[
        {
          key: 'title',
          header: 'Review',
          rowHeader: true,
          cell: ({ id, title, product }) => (
            <div className="min-w-48 whitespace-normal">
              <Link to={`/admin/reviews/${id}`} className="font-medium link">
                {title}
              </Link>
              <span className="block font-normal text-ink-soft">{product}</span>
            </div>
          ),
        },
        {
          key: 'stars',
          header: 'Stars',
          cell: ({ stars }) => (
            <Stars
              of={stars}
              label={`${stars} of 5 stars`}
              className="inline h-4 align-[-0.125em] text-clay"
            />
          ),
        },
        { key: 'order', header: 'Order', cell: ({ order }) => order },
        { key: 'since', header: 'Written', cell: ({ changedAt }) => <Moment at={changedAt} /> },
        { key: 'flags', header: 'To look at', cell: flagWords },
        { key: 'state', header: 'State', cell: stateWords },
      ]}
    />
  )
}

function flagWords({ flags }: ListedReview): string {
  return flags.length === 0 ? '–' : flags.map((kind) => FLAG_KINDS[kind]).join(', ')
}

function stateWords({ refusal, hasReply, sentToCareAt }: ListedReview): string {
  const words = [
    refusal ? REFUSAL_REASONS[refusal].label : null,
    hasReply ? 'Replied' : null,
    sentToCareAt ? 'Sent to care' : null,
  ].filter((each) => each !== null)
  return words.length === 0 ? '–' : words.join(', ')
}

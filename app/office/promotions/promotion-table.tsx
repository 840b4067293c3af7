import { Link } from '@remix-run/react'
import { STATE_WORDS } from '#app/promotions/promotion-state'
import { Table } from '#app/ui/table'
import type { ListedPromotion } from './list-promotions.server'

const CODES_SHOWN = 3

/** Promotions with their state, their terms in words and how often each was used. */
export function PromotionTable({ promotions }: { promotions: readonly ListedPromotion[] }) {
  return (
    <Table
      caption="Promotions"
      hideCaption
      rows={promotions}
      rowKey={({ id }) => id}
      empty="No promotion is here."
      columns={[
        {
          key: 'name',
          header: 'Promotion',
          cell: ({ id, name, words, ...rest }) => (
            <div className="sm:min-w-56">
              <Link to={`/admin/promotions/${id}`} className="font-medium link">
                {name}
              </Link>
              <span className="block text-ink-soft">{words}</span>
              <span className="block sm:hidden">
                {rest.automatic ? 'In bags by itself' : `Code: ${codeWords(rest)}`}
              </span>
            </div>
          ),
        },
        { key: 'state', header: 'State', cell: ({ state }) => STATE_WORDS[state] },
        { key: 'codes', header: 'Codes', wide: true, cell: codeWords },
        { key: 'uses', header: 'Used', numeric: true, cell: usesWords },
      ]}
    />
  )
}

export function codeWords({
  codes,
  automatic,
}: {
  codes: readonly string[]
  automatic: boolean
}): string {
  if (automatic) return 'by itself'
  if (codes.length === 0) return 'none yet'
  const more = codes.length - CODES_SHOWN
  const shown = codes.slice(0, CODES_SHOWN).join(', ')
  return more > 0 ? `${shown} and ${more} more` : shown
}

export function usesWords({
  uses,
  usesLimit,
}: Pick<ListedPromotion, 'uses' | 'usesLimit'>): string {
  const used = uses.toLocaleString('en-US')
  return usesLimit === null ? used : `${used} of ${usesLimit.toLocaleString('en-US')}`
}

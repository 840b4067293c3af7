import { Link } from '@remix-run/react'
import { Price } from '#app/money/price'
import { Moment } from '#app/ui/moment'
import { Table } from '#app/ui/table'
import { formatOrderNumber } from '../order-number'
import type { DeskReturn } from './read-return.server'
import { reasonWords } from './return-table'
import { CONDITIONS, REFUSALS, RETURN_STATES } from './return-words'

/** What the shopper announced and why. */
export function ReturnHeading({ of: asked }: { of: DeskReturn }) {
  const number = formatOrderNumber(asked.order.number)
  return (
    <header className="flex flex-col gap-1">
      <div className="flex flex-wrap items-baseline gap-x-4">
        <h1 className="text-2xl">Return of {number}</h1>
        <p className="font-medium">{RETURN_STATES[asked.status].label}</p>
        <Link to={`/admin/orders/${number}`} className="inline-flex min-h-target items-center link">
          The order
        </Link>
      </div>
      <p className="text-sm text-ink-soft">
        {asked.order.fullName}, asked for <Moment at={asked.createdAt} />
      </p>
      <p className="max-w-prose">
        {reasonWords(asked.reason)}
        {asked.comment ? `: “${asked.comment}”` : null}
      </p>
      {asked.declinedReason ? (
        <p className="max-w-prose text-sm">The shopper was told: “{asked.declinedReason}”</p>
      ) : null}
    </header>
  )
}

export function AnnouncedLines({ of: asked }: { of: DeskReturn }) {
  return (
    <Table
      caption="Announced"
      rows={asked.lines}
      rowKey={({ id }) => id}
      columns={[
        { key: 'sku', header: 'SKU', rowHeader: true, cell: ({ sku }) => sku },
        {
          key: 'name',
          header: 'Product',
          cell: ({ name, returnUnopenedOnly }) => (
            <span className="block min-w-40">
              {name}
              {returnUnopenedOnly ? (
                <span className="block text-ink-soft">Only unopened, for hygiene</span>
              ) : null}
            </span>
          ),
        },
        { key: 'units', header: 'Units', numeric: true, cell: ({ quantity }) => quantity },
      ]}
    />
  )
}

/** What came, in which condition, and what became of it. */
export function FoundUnits({ of: asked }: { of: DeskReturn }) {
  if (asked.found.length === 0) return null
  return (
    <Table
      caption="Found in the parcel"
      rows={asked.found}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'name',
          header: 'Product',
          rowHeader: true,
          cell: ({ line }) => <span className="block min-w-40 whitespace-normal">{line.name}</span>,
        },
        { key: 'condition', header: 'Condition', cell: ({ condition }) => CONDITIONS[condition] },
        { key: 'units', header: 'Units', numeric: true, cell: ({ quantity }) => quantity },
        { key: 'shelf', header: 'To the shelf', numeric: true, cell: ({ restocked }) => restocked },
        {
          key: 'refunded',
          header: 'Paid back',
          numeric: true,
          cell: ({ refundedQuantity }) => refundedQuantity ?? '–',
        },
        {
          key: 'worth',
          header: asked.settledAt ? 'Why not' : 'Worth',
          cell: ({ refusal, worthCents }) =>
            asked.settledAt ? refusalWords(refusal) : <Price cents={worthCents} />,
        },
      ]}
    />
  )
}

function refusalWords(refusal: string | null): string {
  return refusal && Object.hasOwn(REFUSALS, refusal)
    ? REFUSALS[refusal as keyof typeof REFUSALS]
    : '–'
}

import { Link } from '@remix-run/react'
import { Price } from '#app/money/price'
import { Table } from '#app/ui/table'
import { dayOrNone } from './day-or-none'
import type { StockRow } from './list-stock.server'

type StockTableProps = { caption: string; rows: readonly StockRow[]; at: string | null }

/** What there is of each variant: figures at the location that was asked for, or everywhere. */
export function StockTable({ caption, rows, at }: StockTableProps) {
  const where = at ? `?at=${at}` : ''
  return (
    <Table
      caption={caption}
      hideCaption
      rows={rows}
      rowKey={({ variantId }) => variantId}
      empty="Nothing is here."
      columns={[
        {
          key: 'product',
          header: 'Product',
          rowHeader: true,
          cell: ({ variantId, product, label, sku }) => (
            <>
              <Link
                to={`/admin/stock/${variantId}${where}`}
                className="inline-flex min-h-target min-w-56 items-center link sm:min-h-0"
              >
                {product}, {label}
              </Link>
              <span className="block text-ink-soft">{sku}</span>
            </>
          ),
        },
        { key: 'onHand', header: 'On hand', numeric: true, cell: ({ onHand }) => units(onHand) },
        { key: 'held', header: 'Held', numeric: true, cell: ({ held }) => units(held) },
        {
          key: 'available',
          header: 'Available',
          numeric: true,
          cell: ({ available }) => <strong className="font-semibold">{units(available)}</strong>,
        },
        {
          key: 'expiry',
          header: 'Next expiry',
          cell: ({ nextExpiry }) => (
            <span className="whitespace-nowrap">{nextExpiry ? dayOrNone(nextExpiry) : '–'}</span>
          ),
        },
        {
          key: 'value',
          header: 'Value at cost',
          numeric: true,
          cell: ({ valueCents }) => (valueCents === null ? '–' : <Price cents={valueCents} />),
        },
        {
          key: 'places',
          header: 'Where, available',
          cell: ({ places }) =>
            places.length === 0
              ? '–'
              : places.map(({ name, available }) => (
                  <span key={name} className="block whitespace-nowrap">
                    {name} {units(available)}
                  </span>
                )),
        },
      ]}
    />
  )
}

function units(count: number): string {
  return count.toLocaleString('en-US')
}

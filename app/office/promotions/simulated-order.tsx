import { Link } from '@remix-run/react'
import { Price } from '#app/money/price'
import type { PricedOrder } from '#app/pricing/priced-order'
import { Notice } from '#app/ui/notice'
import { Table } from '#app/ui/table'
import { codeWords } from './promotion-table'
import type { Simulated, Tried } from './simulate'

type Priced = Extract<Simulated, { kind: 'priced' }>
type SimulatedOrderProps = { result: Priced; names: Record<string, string>; promotionId: string }

/** The sample bag line by line with each line's share of the discount, and how every running code would do on it. */
export function SimulatedOrder({ result, names, promotionId }: SimulatedOrderProps) {
  const { order, tried } = result
  const own = tried.find(({ id }) => id === promotionId)
  return (
    <div className="flex flex-col gap-6">
      {own ? (
        <Notice kind={own.applied ? 'success' : 'caution'} standing>
          <span className="font-medium">
            {own.applied ? 'It applies. ' : 'It does not apply. '}
          </span>
          {own.explanation}
        </Notice>
      ) : null}
      {order.bundles.map(({ bundleKey, explanation }) => (
        <p key={bundleKey} className="-mt-3 text-sm text-ink-soft">
          Routine: {explanation}
        </p>
      ))}
      <Lines {...{ order, names }} />
      <Totals order={order} />
      <EveryCode {...{ tried, promotionId }} />
    </div>
  )
}

type Line = PricedOrder['lines'][number]

function Lines({ order, names }: { order: PricedOrder; names: Record<string, string> }) {
  const money = (key: keyof Line & `${string}Cents`, header: string, sign: 1 | -1 = 1) => ({
    key,
    header,
    numeric: true,
    cell: (line: Line) => <Price cents={sign * line[key] || 0} />,
  })
  return (
    <Table
      caption="Line by line"
      rows={order.lines}
      rowKey={({ lineId }) => lineId}
      columns={[
        {
          key: 'name',
          header: 'Item',
          cell: ({ lineId, quantity, bundleKey }) => (
            <span className="block min-w-40">
              {quantity} × {names[lineId]}
              {bundleKey ? <span className="text-moss"> (routine)</span> : null}
            </span>
          ),
        },
        money('listCents', 'List price'),
        money('bundleSavingCents', 'Routine', -1),
        {
          key: 'code',
          header: 'Code',
          numeric: true,
          cell: (line) => <Price cents={line.bundleSavingCents - line.discountCents} />,
        },
        money('taxCents', 'Tax'),
        money('totalCents', 'To pay'),
      ]}
    />
  )
}

function Totals({ order: { totals, delivery } }: { order: PricedOrder }) {
  const rows: [label: string, cents: number][] = [
    ['Items', totals.itemsCents],
    ['Routine saving', -totals.bundleSavingCents || 0],
    ['Code', totals.bundleSavingCents - totals.discountCents],
    [`Delivery${freeWords(delivery.freeBecause)}`, totals.deliveryCents],
    ['Sales tax', totals.taxCents],
  ]
  return (
    <dl className="flex max-w-sm flex-col gap-1 text-sm">
      {rows.map(([label, cents]) => (
        <div key={label} className="flex justify-between gap-4">
          <dt>{label}</dt>
          <dd>
            <Price cents={cents} />
          </dd>
        </div>
      ))}
      <div className="flex justify-between gap-4 border-t border-line pt-1 font-medium">
        <dt>Total</dt>
        <dd>
          <Price cents={totals.totalCents} />
        </dd>
      </div>
    </dl>
  )
}

function freeWords(because: PricedOrder['delivery']['freeBecause']): string {
  if (because === null) return ''
  return because === 'threshold' ? ', free from this spend' : ', free by the code'
}

type EveryCodeProps = { tried: readonly Tried[]; promotionId: string }

function EveryCode({ tried, promotionId }: EveryCodeProps) {
  return (
    <Table
      caption="Every running code on this bag"
      rows={tried}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'name',
          header: 'Promotion',
          cell: ({ id, name, codes }) => (
            <span className="block min-w-36">
              {id === promotionId ? (
                <span className="font-medium">{name}, this one</span>
              ) : (
                <Link to={`/admin/promotions/${id}`} className="link">
                  {name}
                </Link>
              )}
              <span className="block text-ink-soft">{codeWords(codes)}</span>
            </span>
          ),
        },
        { key: 'applied', header: 'Applies', cell: ({ applied }) => (applied ? 'Yes' : 'No') },
        {
          key: 'why',
          header: 'What the shopper reads',
          cell: ({ explanation }) => <span className="block min-w-48">{explanation}</span>,
        },
        {
          key: 'saved',
          header: 'Saves',
          numeric: true,
          cell: (row) => <Price cents={row.savedCents} />,
        },
        {
          key: 'total',
          header: 'Total',
          numeric: true,
          cell: (row) => <Price cents={row.totalCents} />,
        },
      ]}
    />
  )
}

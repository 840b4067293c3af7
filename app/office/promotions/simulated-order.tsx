import { Link } from '@remix-run/react'
import { Price } from '#app/money/price'
import type { PricedOrder } from '#app/pricing/priced-order'
import { Notice } from '#app/ui/notice'
import { Table } from '#app/ui/table'
import { codeWords } from './promotion-table'
import type { Simulated, Tried } from './simulate'
import type { PricingStep } from './simulated-steps'

type Priced = Extract<Simulated, { kind: 'priced' }>
type SimulatedOrderProps = { result: Priced; names: Record<string, string>; promotionId: string }

/** The sample bag step by step and line by line, and how every running promotion would do on it by itself. */
export function SimulatedOrder({ result, names, promotionId }: SimulatedOrderProps) {
  const { order, tried, steps, together } = result
  const own = order.promotions.find((each) => each.promotionId === promotionId)
  return (
    <div className="flex flex-col gap-6">
      {own ? (
        <Notice kind={own.outcome.kind === 'applied' ? 'success' : 'caution'} standing>
          <span className="font-medium">
            {own.outcome.kind === 'applied' ? 'It applies. ' : 'It does not apply. '}
          </span>
          {own.outcome.explanation}
          {together ? <span className="mt-1 block">{together}</span> : null}
        </Notice>
      ) : null}
      <Steps steps={steps} />
      <Lines {...{ order, names }} />
      <EveryPromotion {...{ tried, promotionId }} />
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
          header: 'Promotions',
          numeric: true,
          cell: (line) => <Price cents={line.bundleSavingCents - line.discountCents} />,
        },
        money('taxCents', 'Tax'),
        money('totalCents', 'To pay'),
      ]}
    />
  )
}

function Steps({ steps }: { steps: readonly PricingStep[] }) {
  return (
    <Table
      caption="Step by step"
      rows={steps}
      rowKey={({ key }) => key}
      columns={[
        {
          key: 'name',
          header: 'Step',
          rowHeader: true,
          cell: ({ name, why }) => (
            <span className="block min-w-48 font-medium">
              {name}
              {why ? <span className="block font-normal text-ink-soft">{why}</span> : null}
            </span>
          ),
        },
        {
          key: 'cents',
          header: 'Change',
          numeric: true,
          cell: ({ cents }) => <Price cents={cents} />,
        },
        {
          key: 'after',
          header: 'Then',
          numeric: true,
          cell: ({ afterCents }) => <Price cents={afterCents} />,
        },
      ]}
    />
  )
}

type EveryPromotionProps = { tried: readonly Tried[]; promotionId: string }

function EveryPromotion({ tried, promotionId }: EveryPromotionProps) {
  return (
    <Table
      caption="Every running promotion by itself on this bag"
      rows={tried}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'name',
          header: 'Promotion',
          cell: ({ id, name, ...used }) => (
            <span className="block min-w-36">
              {id === promotionId ? (
                <span className="font-medium">{name}, this one</span>
              ) : (
                <Link to={`/admin/promotions/${id}`} className="link">
                  {name}
                </Link>
              )}
              <span className="block text-ink-soft">{codeWords(used)}</span>
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

import { formatMoney } from '#app/money/format-money'
import { Price } from '#app/money/price'
import { Table } from '#app/ui/table'
import { unbroken } from '#app/ui/unbroken'
import { isPartlySent } from '../sending'
import { sizeWords } from '../size-words'
import { LotWords } from './lot-words'
import { lotsOf } from './lots-of'
import type { DeskOrder } from './read-order.server'

type Line = DeskOrder['lines'][number]

/** What was bought. The lots stand below the product's name, on a phone what the price is made of too. */
export function OrderLines({ order }: { order: DeskOrder }) {
  return (
    <Table
      caption="Lines"
      rows={order.lines}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'name',
          header: 'Product',
          rowHeader: true,
          cell: (line) => <Bought order={order} line={line} />,
        },
        {
          key: 'units',
          header: 'Units',
          numeric: true,
          cell: (line) => (
            <>
              {line.quantity}
              {progressOf(order, line).map((words) => (
                <span key={words} className="block text-ink-soft">
                  <span className="sr-only">, </span>
                  {words}
                </span>
              ))}
            </>
          ),
        },
        ...AMOUNTS.map(([key, header, cents]) => ({
          key,
          header,
          numeric: true,
          wide: true,
          cell: (line: Line) => <Price cents={line[cents]} />,
        })),
        {
          key: 'total',
          header: 'Total',
          numeric: true,
          cell: ({ totalCents }) => <Price cents={totalCents} />,
        },
      ]}
    />
  )
}

/** What a line's total is made of. */
const AMOUNTS = [
  ['list', 'Price', 'listCents'],
  ['discount', 'Discount', 'discountCents'],
  ['tax', 'Tax', 'taxCents'],
] as const

function Bought({ order, line }: { order: DeskOrder; line: Line }) {
  const lots = lotsOf(order, line.variantId)
  const bundle = line.bundleName ? ` (part of ${line.bundleName})` : ''
  return (
    <span className="block min-w-32 whitespace-normal sm:min-w-48 lg:min-w-32">
      {`${line.productName}, ${unbroken(sizeWords(line))}${bundle}`}
      <span className="block font-normal text-ink-soft">{line.sku}</span>
      {lots === '–' ? null : (
        <span className="block font-normal text-ink-soft">
          <LotWords words={lots} />
        </span>
      )}
      <span className="block font-normal text-ink-soft sm:hidden">
        {AMOUNTS.filter(([key, , cents]) => key === 'list' || line[cents] !== 0)
          .map(([, header, cents]) => `${header} ${formatMoney(line[cents])}`)
          .join(', ')}
      </span>
    </span>
  )
}

/** How far the units of a line are: refunded, and of a partly sent order sent. */
function progressOf(order: DeskOrder, line: Line): string[] {
  return [
    line.refundedQuantity > 0 ? `${line.refundedQuantity} refunded` : null,
    isPartlySent(order) ? `${line.shippedQuantity} sent` : null,
  ].filter((part) => part !== null)
}

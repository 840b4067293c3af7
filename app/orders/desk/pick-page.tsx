import { isoDay } from '#app/time/day-words'
import { Link } from '@remix-run/react'
import { ButtonLink } from '#app/ui/button'
import { checkboxClasses } from '#app/ui/checkbox-field'
import { EmptyState } from '#app/ui/empty-state'
import { Notice } from '#app/ui/notice'
import { formatOrderNumber } from '../order-number'
import { pickPath, PICK_LIMIT } from './pick-choice'
import type { PickList, PickRow } from './pick-list'

type PickPageProps = {
  list: PickList
  /** Named, and not among those to pick. */
  leftOut: readonly number[]
  more: boolean
}

/** A list to walk the shelves with, on a phone or on paper. What is ticked stays on the page it was ticked on. */
export function PickPage({ list, leftOut, more }: PickPageProps) {
  const { places, orders, variants } = list
  const units = orders.reduce((sum, order) => sum + order.units, 0)
  return (
    <div className="flex max-w-4xl flex-col gap-6">
      <header className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
        <h1 className="text-2xl">Pick list</h1>
        <p>
          {count(orders.length, 'order')}, {count(units, 'unit')}
        </p>
        {orders.length > 0 ? (
          <Link
            to={pickPath(
              'slips',
              orders.map(({ number }) => number),
            )}
            className="inline-flex min-h-target items-center link print:hidden"
          >
            Packing slips for these
          </Link>
        ) : null}
        <p className="w-full text-sm text-ink-soft print:hidden">
          Print this page, or tick as you go: ticks are not kept.
        </p>
      </header>
      {more ? (
        <Notice
          standing
          title={`The first ${PICK_LIMIT} are here. Pick them, then open the list again.`}
        />
      ) : null}
      {leftOut.length > 0 ? (
        <Notice kind="caution" standing title="Left out, since nothing of them waits to be picked">
          {leftOut.map(formatOrderNumber).join(', ')}
        </Notice>
      ) : null}
      {orders.length === 0 ? (
        <EmptyState
          title="Nothing waits to be picked"
          action={
            <ButtonLink to="/admin/orders" look="quiet">
              All orders
            </ButtonLink>
          }
        />
      ) : null}
      {places.map(({ name, rows, units: here }) => (
        <section key={name} aria-label={name}>
          <h2 className="flex justify-between border-b border-line-strong pb-1 text-xl">
            {name} <span className="font-text text-base">{count(here, 'unit')}</span>
          </h2>
          <ul className="divide-y divide-line">
            {rows.map((row) => (
              <PickLine key={row.key} row={row} />
            ))}
          </ul>
        </section>
      ))}
      {orders.length > 0 ? (
        <div className="grid items-start gap-x-10 gap-y-6 sm:grid-cols-2 print:grid-cols-2">
          <Totals
            title="By product"
            rows={variants.map(({ sku, product, units: all }) => ({
              key: sku,
              name: product,
              units: all,
            }))}
          />
          <Totals
            title="By order"
            rows={orders.map(({ number, units: all }) => ({
              key: String(number),
              name: formatOrderNumber(number),
              to: `/admin/orders/${formatOrderNumber(number)}`,
              units: all,
            }))}
          />
        </div>
      ) : null}
    </div>
  )
}

function PickLine({ row }: { row: PickRow }) {
  const { units, product, sku, lotCode, expiresOn, recalled, orders } = row
  return (
    <li className="break-inside-avoid py-2">
      <label className="grid min-h-target grid-cols-[auto_2.5rem_1fr] gap-x-3 sm:grid-cols-[auto_2.5rem_3fr_2fr_2fr]">
        <input type="checkbox" className={checkboxClasses} />
        <span className="text-lg leading-6 font-semibold tabular-nums">{units}</span>
        <span className="min-w-0">
          {product}
          <span className="block text-sm text-ink-soft">{sku}</span>
        </span>
        <span className="text-sm max-sm:col-start-3">
          {lotCode ? `Lot ${lotCode}` : 'Take it from any lot'}
          {expiresOn ? (
            <span className="block text-ink-soft">until {isoDay(expiresOn)}</span>
          ) : null}
          {recalled ? (
            <span className="block font-semibold text-error">Recalled: do not send</span>
          ) : null}
        </span>
        <span className="text-sm text-ink-soft max-sm:col-start-3">
          {orders
            .map(({ number, units: each }) => `${formatOrderNumber(number)} × ${each}`)
            .join(', ')}
        </span>
      </label>
    </li>
  )
}

type TotalsProps = {
  title: string
  rows: readonly { key: string; name: string; to?: string; units: number }[]
}

function Totals({ title, rows }: TotalsProps) {
  return (
    <table className="w-full border-collapse text-left text-sm">
      <caption className="pb-1 text-left text-base font-medium">{title}</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">{title}</th>
          <th scope="col">Units</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, to, units }) => (
          <tr key={key} className="break-inside-avoid border-b border-line">
            <th scope="row" className="py-2 pr-4 font-normal">
              {to ? (
                <Link to={to} className="touch-link link">
                  {name}
                </Link>
              ) : (
                name
              )}
            </th>
            <td className="py-2 text-right align-top tabular-nums">{units}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`
}

import { useId } from 'react'
import { Picture } from '#app/catalog/media/picture'
import { Price } from '#app/money/price'
import { Disclosure } from '#app/ui/disclosure'
import { Notice } from '#app/ui/notice'
import { unbroken } from '#app/ui/unbroken'
import type { CheckoutView } from './read-checkout.server'

type Shown = Pick<
  CheckoutView,
  'lines' | 'totals' | 'taxKnown' | 'promotions' | 'blocked' | 'arrivalWords'
>

/** The order as it will be charged: what, how many, and every part of the total. */
export function CheckoutTotals({ blocked, ...shown }: Shown) {
  const { lines, totals, taxKnown, promotions, arrivalWords } = shown
  const headingId = useId()
  return (
    <section aria-labelledby={headingId} className="flex flex-col gap-5">
      <h2 id={headingId} className="text-2xl">
        Your order
      </h2>
      <ul className="flex flex-col gap-4">
        {lines.map((line) => (
          <li key={line.lineId} className="grid grid-cols-[3.5rem_1fr_auto] items-start gap-3">
            {line.image ? (
              <Picture image={line.image} sizes="56px" className="rounded-sm" />
            ) : (
              <span />
            )}
            <span className="min-w-0 text-sm">
              <span className="block text-ink-soft">{line.brandName}</span>
              <span className="block font-medium">{line.productName}</span>
              <span className="block text-ink-soft">
                {unbroken(line.variantLabel)} · {line.quantity}{' '}
                {line.quantity === 1 ? 'piece' : 'pieces'}
              </span>
              {line.bundle ? (
                <span className="block text-moss">Part of {line.bundle.name}</span>
              ) : null}
            </span>
            <Price cents={line.listCents} className="text-sm" />
          </li>
        ))}
      </ul>
      <dl className="flex flex-col gap-2 border-t border-line pt-4">
        <Row label="Items" cents={totals.itemsCents} />
        {totals.bundleSavingCents > 0 ? (
          <Row label="Routine saving" cents={-totals.bundleSavingCents} />
        ) : null}
        {promotions
          .filter(({ cents }) => cents > 0)
          .map(({ label, cents }) => (
            <Row key={label} label={`Discount (${label})`} cents={-cents} />
          ))}
        <Row label="Delivery" cents={totals.deliveryCents} zero="Free" />
        {taxKnown ? (
          <Row label="Sales tax" cents={totals.taxCents} />
        ) : (
          <div className="flex justify-between gap-4 text-ink-soft">
            <dt>Sales tax</dt>
            <dd className="text-right">once we know your state</dd>
          </div>
        )}
        <div className="mt-2 flex items-baseline justify-between gap-4 border-t border-line pt-3 text-lg font-medium">
          <dt>{taxKnown ? 'Total' : 'Total before tax'}</dt>
          <dd>
            <Price cents={totals.totalCents} />
          </dd>
        </div>
      </dl>
      {blocked ? (
        <Notice kind="caution" standing>
          {blocked}
        </Notice>
      ) : (
        <p className="text-sm text-ink-soft">{arrivalWords}</p>
      )}
    </section>
  )
}

/** The same, folded to one line on a phone, above the form. */
export function FoldedTotals(props: Shown) {
  const { totals, taxKnown } = props
  return (
    <>
      <Disclosure
        summary={
          <span className="flex grow items-baseline justify-between gap-4">
            <span>Show your order</span>
            <span className="font-medium">
              <Price cents={totals.totalCents} />
              {taxKnown ? null : <span className="font-normal text-ink-soft"> before tax</span>}
            </span>
          </span>
        }
      >
        <CheckoutTotals {...props} />
      </Disclosure>
      {props.blocked ? <p className="pb-3 text-sm text-caution">{props.blocked}</p> : null}
    </>
  )
}

function Row({ label, cents, zero }: { label: string; cents: number; zero?: string }) {
  return (
    <div className="flex justify-between gap-4">
      <dt>{label}</dt>
      <dd>{cents === 0 && zero ? zero : <Price cents={cents} />}</dd>
    </div>
  )
}

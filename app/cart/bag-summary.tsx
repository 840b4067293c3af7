import { useFetchers } from '@remix-run/react'
import type { ReactNode } from 'react'
import { Price } from '#app/money/price'
import { ButtonLink } from '#app/ui/button'
import { cx } from '#app/ui/cx'
import { Notice } from '#app/ui/notice'
import type { BagNews } from './bag-news'
import type { BagPrice, BagView } from './bag-view'
import { CodeForm } from './code-form'
import { FreeDelivery } from './free-delivery'

/** What the bag costs before tax, when it would be there, and the way to pay for it. */
export function BagSummary({ bag, news }: { bag: BagView; news: BagNews | undefined }) {
  const { price } = bag
  const changing = useFetchers().some(({ formAction }) => formAction?.startsWith('/bag'))
  return (
    <section
      aria-labelledby="bag-summary"
      className="rounded-lg bg-mist p-5 lg:sticky lg:top-8 lg:p-6"
    >
      <h2 id="bag-summary" className="text-2xl">
        Summary
      </h2>
      {price === null ? (
        <p className="mt-3 text-ink-soft">
          Nothing in your bag can be bought at the moment. Lines that sold out stay here in case
          some come back.
        </p>
      ) : price.kind === 'refused' ? (
        price.messages.map((message) => (
          <Notice key={message} kind="caution" standing className="mt-4">
            {message}
          </Notice>
        ))
      ) : (
        <>
          {price.freeDelivery ? <FreeDelivery {...price.freeDelivery} /> : null}
          <Totals price={price} changing={changing} />
          <CodeForm
            codes={bag.promotionCodes}
            promotions={price.promotions}
            together={price.together}
            news={news}
          />
          <ButtonLink to="/checkout" wide size="lg" prefetch="intent" className="mt-5">
            Check out
          </ButtonLink>
          {bag.split ? (
            <Notice kind="caution" standing className="mt-4">
              {bag.split}
            </Notice>
          ) : null}
          {price.arrivalWords ? (
            <p className="mt-3 text-sm text-ink-soft">{price.arrivalWords}</p>
          ) : null}
          {price.zoneWords.map((words) => (
            <p key={words} className="mt-3 text-sm text-ink-soft">
              {words}.
            </p>
          ))}
          {price.obstacles.map((obstacle) => (
            <p key={obstacle} className="mt-3 text-sm text-ink-soft">
              {obstacle}
            </p>
          ))}
          <p className="mt-3 text-sm text-ink-soft">
            No account needed.
            {price.way === 'Standard delivery'
              ? ' You can also pick up at a studio: choose it at checkout.'
              : null}
          </p>
        </>
      )}
    </section>
  )
}

type TotalsProps = {
  price: Extract<BagPrice, { kind: 'priced' }>
  changing: boolean
}

function Totals({ price, changing }: TotalsProps) {
  return (
    <dl
      aria-busy={changing}
      className={cx('mt-5 flex flex-col gap-2 transition-opacity', changing && 'opacity-50')}
    >
      <Row label="Items">
        <Price cents={price.itemsCents} />
      </Row>
      {price.bundleSavingCents > 0 ? (
        <Row label="Routine saving">
          <Price cents={-price.bundleSavingCents} />
        </Row>
      ) : null}
      {price.promotions
        .filter(({ cents }) => cents > 0)
        .map(({ label, cents }) => (
          <Row key={label} label={`Discount (${label})`}>
            <Price cents={-cents} />
          </Row>
        ))}
      <Row label={price.way}>
        {price.deliveryCents === 0 ? 'Free' : <Price cents={price.deliveryCents} />}
      </Row>
      <Row label="Sales tax">
        <span className="text-ink-soft">at checkout</span>
      </Row>
      <div className="mt-1 flex items-baseline justify-between gap-4 border-t border-line pt-3 text-lg font-medium">
        <dt>Total before tax</dt>
        <dd>
          <Price cents={price.totalCents} />
        </dd>
      </div>
    </dl>
  )
}

function Row({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="flex justify-between gap-4">
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}

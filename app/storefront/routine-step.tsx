import { Link } from '@remix-run/react'
import { ProductPicture } from '#app/catalog/product-picture'
import { StockNote } from '#app/catalog/stock-note'
import { Price } from '#app/money/price'
import { ReasonList } from '#app/storefront/routine-reasons'
import type { StepView } from '#app/storefront/routine-view'
import { AboutLabel } from '#app/ui/about-label'
import { Disclosure } from '#app/ui/disclosure'

/** One step: what was chosen for it and why, or why nothing was, and what could stand there instead. */
export function RoutineStep({ step }: { step: StepView }) {
  const { title, chosen, reasons, advice, restoreHref } = step
  return (
    <li
      id={`step-${step.step}`}
      className="grid gap-x-8 gap-y-4 py-7 lg:grid-cols-[10rem_minmax(0,1fr)_minmax(0,27rem)]"
    >
      <h3 className="text-xl">
        <span className="text-ink-faint">{step.step}. </span>
        {title}
      </h3>
      <div className="min-w-0">
        {chosen ? (
          <Chosen chosen={chosen} />
        ) : (
          <div className="max-w-prose">
            <ReasonList reasons={reasons} plain />
          </div>
        )}
        {advice.length > 0 ? (
          <div className="mt-4 max-w-prose">
            <ReasonList reasons={advice} plain />
          </div>
        ) : null}
      </div>
      <div className="min-w-0 divide-y divide-line lg:-mt-3">
        {chosen ? (
          <Disclosure summary="Why this?">
            <ReasonList reasons={reasons} />
          </Disclosure>
        ) : null}
        <Swaps step={step} />
        {restoreHref ? (
          <p className="pt-3 print:hidden">
            <Link to={restoreHref} preventScrollReset className="touch-link text-sm link">
              Back to our choice<span className="sr-only"> for {title.toLowerCase()}</span>
            </Link>
          </p>
        ) : null}
      </div>
    </li>
  )
}

function Chosen({ chosen }: { chosen: NonNullable<StepView['chosen']> }) {
  const { slug, name, brand, size, picture, priceCents, stock, runsOut } = chosen
  return (
    <div className="grid grid-cols-[5rem_minmax(0,1fr)] gap-x-5">
      <ProductPicture picture={picture} sizes="5rem" decorative />
      <div>
        <p className="text-sm text-ink-faint">{brand}</p>
        <p className="font-medium">
          <Link to={`/products/${slug}`} className="touch-link link-quiet">
            {name}
          </Link>
        </p>
        <p className="mt-0.5 flex flex-wrap items-center gap-x-4 text-sm text-ink-soft">
          <span>{size}</span>
          <Price cents={priceCents} className="text-ink" />
          <StockNote stock={stock} />
        </p>
        {runsOut ? <p className="mt-0.5 text-sm text-ink-soft">Runs out {runsOut}</p> : null}
      </div>
    </div>
  )
}

function Swaps({ step: { title, swaps, chosen, restoreHref } }: { step: StepView }) {
  if (swaps.length === 0 && !chosen?.leaveOutHref) return null
  const leftOut = !chosen && restoreHref
  return (
    <div className="print:hidden">
      <Disclosure summary={swapLabel(swaps.length > 0, Boolean(chosen || leftOut))}>
        <ul className="flex flex-col gap-1">
          {swaps.map(({ slug, name, brand, priceCents, differences, href }) => (
            <li key={slug}>
              <Link
                to={href}
                preventScrollReset
                rel="nofollow"
                className="-mx-3 grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 rounded-md px-3 py-2.5 hover:bg-mist"
              >
                <span>
                  <span className="sr-only">Take </span>
                  {name}
                  <span className="text-ink-faint"> · {brand}</span>
                  <span className="block text-sm text-ink-soft">{differences}</span>
                </span>
                <Price cents={priceCents} />
              </Link>
            </li>
          ))}
          {chosen?.leaveOutHref ? (
            <li>
              <Link
                to={chosen.leaveOutHref}
                preventScrollReset
                rel="nofollow"
                className="-mx-3 flex min-h-target items-center rounded-md px-3 py-2.5 text-ink-soft hover:bg-mist"
              >
                <AboutLabel about={title.toLowerCase()}>Leave this step out</AboutLabel>
              </Link>
            </li>
          ) : null}
        </ul>
      </Disclosure>
    </div>
  )
}

function swapLabel(hasOthers: boolean, filled: boolean): string {
  if (!hasOthers) return 'Leave it out'
  return filled ? 'Swap it' : 'Add one'
}

import { Link, useFetcher } from '@remix-run/react'
import { Price } from '#app/money/price'
import { Button } from '#app/ui/button'
import { cx } from '#app/ui/cx'
import { Icon } from '#app/ui/icon'
import type { BagNews } from './bag-news'
import type { BagBundle } from './bag-view'
import { newsOf } from './bag-voice'
import { BundlePart } from './bundle-part'
import { BundleQuantity } from './line-quantity'

/** A routine in the bag as one thing: its parts in the order of use, what it saves, and how many of it. */
export function BagBundleCard({ bundle, news }: { bundle: BagBundle; news: BagNews | undefined }) {
  const removal = useFetcher({ key: `bundle-${bundle.key}` })
  const answer = newsOf(useFetcher({ key: `quantity-${bundle.key}` }).data) ?? news
  return (
    <article
      aria-label={bundle.name}
      className={cx(
        'mb-8 rounded-lg border border-line bg-raised p-4 sm:p-6',
        removal.state !== 'idle' && 'opacity-50',
      )}
    >
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h2 className="text-2xl">{bundle.name}</h2>
        <p className="text-right">
          {bundle.savingCents > 0 ? (
            <s className="mr-2 text-sm text-ink-faint">
              <span className="sr-only">Singly </span>
              <Price cents={bundle.listCents} />
            </s>
          ) : null}
          <Price cents={bundle.listCents - bundle.savingCents} className="text-lg font-medium" />
        </p>
      </div>
      <p className="mt-1 flex gap-2 text-sm text-moss">
        <Icon name={bundle.savingCents > 0 ? 'check' : 'info'} className="mt-0.5 size-4.5" />
        {bundle.explanation}
      </p>
      {answer && answer.tone !== 'success' ? (
        <p className="mt-2 flex gap-2 text-sm font-medium text-caution">
          <Icon name="info" className="mt-0.5 size-4.5" />
          {answer.text}
        </p>
      ) : null}
      <ol className="mt-4 flex flex-col divide-y divide-line border-y border-line">
        {bundle.parts.map((part) => (
          <li key={part.stepId}>
            <BundlePart bundle={bundle} part={part} />
          </li>
        ))}
      </ol>
      {bundle.isBuilt ? (
        <p className="mt-3 text-sm">
          <Link to="/routine" className="touch-link link">
            Choose again in the routine builder
          </Link>
        </p>
      ) : null}
      <div className="mt-4 flex flex-wrap items-center gap-x-8 gap-y-1">
        {bundle.quantity > 0 ? <BundleQuantity bundle={bundle} /> : null}
        <removal.Form method="post" action="/bag">
          <input type="hidden" name="bundleKey" value={bundle.key} />
          <Button
            look="plain"
            size="sm"
            name="intent"
            value="bundle-remove"
            pending={removal.state !== 'idle'}
            className="-mx-3.5"
          >
            Remove all<span className="sr-only"> of {bundle.name}</span>
          </Button>
        </removal.Form>
      </div>
    </article>
  )
}

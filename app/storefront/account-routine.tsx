import { Form, Link } from '@remix-run/react'
import { runOutWords } from '#app/routine/run-out'
import type { BoughtProduct } from '#app/storefront/bought-products.server'
import { Button } from '#app/ui/button'
import { cx } from '#app/ui/cx'

/** What was bought, in the order of use, with the days on which it runs out. */
export function AccountRoutine({ bought, now }: { bought: readonly BoughtProduct[]; now: Date }) {
  return (
    <section aria-labelledby="at-home" className="mt-section">
      <h2 id="at-home" className="text-2xl">
        Your routine, and when it runs out
      </h2>
      <p className="mt-2 max-w-prose text-ink-soft">
        What you bought, in the order of use. The days are our estimate, from the size, what one use
        takes and how often the label says: yours may last longer.
      </p>
      <ul className="mt-4 divide-y divide-line border-y border-line">
        {bought.map((product) => (
          <li
            key={product.slug}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-4"
          >
            <div className="min-w-0 flex-[1_1_16rem]">
              <p className="text-sm text-ink-soft">{product.brand}</p>
              <Link to={`/products/${product.slug}`} className="touch-link font-medium link">
                {product.name}
              </Link>
              <p className="text-sm text-ink-soft">
                {product.size} · {whenUsed(product)}
              </p>
            </div>
            <p className={cx('flex-[0_1_17rem]', isDue(product) && 'font-medium text-clay')}>
              {runOutSentence(product, now)}
            </p>
            {product.variantId ? (
              <Form method="post" action="/bag">
                <input type="hidden" name="intent" value="add" />
                <input type="hidden" name="variantId" value={product.variantId} />
                <Button look="quiet" size="sm" aria-label={`Buy ${product.name} again`}>
                  Buy again
                </Button>
              </Form>
            ) : (
              <p className="text-sm text-ink-soft">Not sold any more</p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function whenUsed({ useAm, usePm }: BoughtProduct): string {
  if (useAm && usePm) return 'morning and evening'
  if (useAm) return 'morning'
  return usePm ? 'evening' : 'as the label says'
}

function isDue({ runOut }: BoughtProduct): boolean {
  return runOut !== null && runOut.state !== 'lasts'
}

function runOutSentence({ runOut }: BoughtProduct, now: Date): string {
  if (!runOut) return 'No run-out date known'
  const words = runOutWords({ days: 0, date: runOut.day }, now)
  if (runOut.state === 'over') return `Ran out ${words}`
  return runOut.state === 'reorder' ? `Runs out ${words}: time to reorder` : `Runs out ${words}`
}

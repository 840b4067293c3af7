import { Link } from '@remix-run/react'
import { Notice } from '#app/ui/notice'
import type { Effect, TouchedProduct } from './find-effect.server'

const MOST_SHOWN = 30

/** What saving would do to products, and which rules speak of what they gain or lose. */
export function EffectPanel({ effect }: { effect: Effect }) {
  const { products, rules } = effect
  if (products.length === 0)
    return <Notice title="Saving this changes no product: no label reads otherwise." />
  return (
    <Notice kind="caution" title={`Saving this changes ${countOf(products)}`}>
      <div className="mt-2 flex flex-col gap-3 text-sm">
        <ul className="flex flex-col gap-1">
          {products.slice(0, MOST_SHOWN).map((product) => (
            <li key={product.id}>
              <Link to={`/admin/catalog/${product.id}`} className="link">
                {product.name}
              </Link>
              {product.isOnSale ? '' : ' (not on sale)'}: {wordsFor(product)}
            </li>
          ))}
        </ul>
        {products.length > MOST_SHOWN ? <p>and {products.length - MOST_SHOWN} more.</p> : null}
        {rules.length > 0 ? (
          <div>
            <p className="font-medium">Rules that speak of these tags</p>
            <ul className="list-disc pl-5">
              {rules.map(({ id, title }) => (
                <li key={id}>
                  {title} <span className="text-ink-soft">{id}</span>
                </li>
              ))}
            </ul>
          </div>
        ) : null}
      </div>
    </Notice>
  )
}

export const countOf = ({ length }: readonly unknown[]) =>
  length === 1 ? '1 product' : `${length.toLocaleString('en-US')} products`

function wordsFor({ gains, loses }: TouchedProduct): string {
  const named = (tags: readonly string[]) => tags.join(', ').replaceAll('_', ' ')
  const parts = [
    gains.length > 0 ? `gains ${named(gains)}` : '',
    loses.length > 0 ? `loses ${named(loses)}` : '',
  ].filter(Boolean)
  return parts.join(', ') || 'its label reads otherwise, its tags stay'
}

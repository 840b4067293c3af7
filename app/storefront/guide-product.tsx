import { Link, useMatches } from '@remix-run/react'
import { useContext, type ReactNode } from 'react'
import type { CardView } from '#app/catalog/card-view'
import { ProductPicture } from '#app/catalog/product-picture'
import { QuickAdd } from '#app/catalog/quick-add'
import { StockNote } from '#app/catalog/stock-note'
import { InlineText } from '#app/guides/inline-text'
import { PartLevelContext } from '#app/guides/part-level'
import { Price, UnitPrice } from '#app/money/price'
import type { GuideProduct } from '#app/storefront/guide-page.server'
import { shopUrl } from '#app/storefront/page-meta'
import { AboutLabel } from '#app/ui/about-label'
import { ButtonLink } from '#app/ui/button'
import { Icon } from '#app/ui/icon'

type GuideProductProps = {
  product: GuideProduct | undefined
  /** Why the guide names it; another product's reasons are its own. */
  why?: string | undefined
  /** How many levels its heading stands under those of the guide's parts. */
  under?: 0 | 1
}

/** A product in a guide, as it can be had now, or what comes nearest to it. */
export function GuideProductInPlace({ product, why, under = 0 }: GuideProductProps) {
  const level = (useContext(PartLevelContext) + under) as HeadingLevel
  if (!product) return null
  const { card, insteadOf } = product
  return (
    <div className="max-w-3xl rounded-lg border border-line bg-raised p-4 sm:p-5 print:break-inside-avoid">
      {insteadOf ? <Replaced insteadOf={insteadOf} found={card !== null} /> : null}
      {card ? (
        <Shown card={card} level={level}>
          {insteadOf || !why ? card.reason : <InlineText text={why} />}
        </Shown>
      ) : null}
    </div>
  )
}

function Replaced({
  insteadOf: { name, because },
  found,
}: {
  insteadOf: NonNullable<GuideProduct['insteadOf']>
  found: boolean
}) {
  const subject = name ?? 'What this guide named here'
  const happened = because === 'sold-out' ? 'is sold out' : 'has left the shop'
  return (
    <p className="flex gap-2.5 text-sm text-ink-soft not-last:mb-4">
      <Icon name="info" className="mt-0.5 size-4.5" />
      <span>
        {subject} {happened}.{' '}
        {found
          ? 'Its nearest match in stock, for the same step:'
          : 'Nothing in stock does the same job, and we would rather say so than guess.'}
      </span>
    </p>
  )
}

type HeadingLevel = 2 | 3 | 4
type ShownProps = { card: CardView; level: HeadingLevel; children: ReactNode }

function Shown({ card, level, children }: ShownProps) {
  const Heading = `h${level}` as const
  const address = `${shopUrl(useMatches())}/products/${card.slug}`
  return (
    <article className="grid grid-cols-[5.5rem_minmax(0,1fr)] gap-x-4 gap-y-4 sm:grid-cols-[7rem_minmax(0,1fr)_10rem] sm:gap-x-6">
      <ProductPicture picture={card.picture} sizes="(min-width: 40rem) 7rem, 5.5rem" decorative />
      <div>
        <p className="text-xs text-ink-faint">{card.brand}</p>
        <Heading className="font-text text-base leading-snug font-medium tracking-normal">
          <Link to={`/products/${card.slug}`} prefetch="intent" className="link-quiet">
            {card.name}
          </Link>
        </Heading>
        <p className="mt-1 text-sm text-ink-soft">{children}</p>
        <p className="hidden text-xs [overflow-wrap:anywhere] print:block">{address}</p>
      </div>
      <div className="col-span-full flex items-end justify-between gap-x-6 gap-y-3 sm:col-span-1 sm:flex-col sm:items-stretch sm:justify-start">
        <div className="flex flex-col items-start">
          <p>
            {card.from ? <span className="text-sm text-ink-soft">From </span> : null}
            <Price cents={card.priceCents} wasCents={card.wasCents} className="font-medium" />
          </p>
          <UnitPrice priceCents={card.priceCents} sizeMilli={card.sizeMilli} unit={card.unit} />
          <StockNote stock={card.stock} className="mt-1" />
        </div>
        <div className="w-36 shrink-0 sm:w-auto print:hidden">
          {card.addVariantId ? (
            <QuickAdd variantId={card.addVariantId} name={card.name} />
          ) : (
            <ButtonLink to={`/products/${card.slug}`} look="quiet" size="sm" wide>
              <AboutLabel about={card.name}>Choose a size</AboutLabel>
            </ButtonLink>
          )}
        </div>
      </div>
    </article>
  )
}

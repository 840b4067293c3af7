import { Link } from '@remix-run/react'
import type { CardView } from '#app/catalog/card-view'
import { ProductPicture } from '#app/catalog/product-picture'
import { RatingNote } from '#app/catalog/rating-note'
import { QuickAdd } from '#app/catalog/quick-add'
import { StockNote } from '#app/catalog/stock-note'
import { Price, UnitPrice } from '#app/money/price'
import { AboutLabel } from '#app/ui/about-label'
import { ButtonLink } from '#app/ui/button'

type ProductCardProps = {
  card: CardView
  sizes: string
  eager?: boolean
  /** The heading's level in the page. */
  level?: 2 | 3
}

/** A product in a list: the whole card leads to its page. */
export function ProductCard({ card, sizes, eager = false, level = 2 }: ProductCardProps) {
  const Heading = `h${level}` as const
  return (
    <article className="group relative flex h-full flex-col">
      <ProductPicture picture={card.picture} sizes={sizes} priority={eager} decorative />
      <p className="mt-3 text-xs text-ink-faint">{card.brand}</p>
      <Heading className="mt-0.5 font-text text-base leading-snug font-medium tracking-normal">
        <Link
          to={`/products/${card.slug}`}
          prefetch="intent"
          className="stretched group-hover:underline group-hover:decoration-1 group-hover:underline-offset-4"
        >
          {card.name}
        </Link>
      </Heading>
      {card.rating ? <RatingNote rating={card.rating} className="mt-1" /> : null}
      <p className="mt-1 line-clamp-2 text-sm text-ink-soft">{card.reason}</p>
      <p className="mt-2">
        {card.from ? <span className="text-sm text-ink-soft">From </span> : null}
        <Price cents={card.priceCents} wasCents={card.wasCents} className="font-medium" />
      </p>
      <UnitPrice priceCents={card.priceCents} sizeMilli={card.sizeMilli} unit={card.unit} />
      <StockNote stock={card.stock} className="mt-1 mb-3" />
      <div className="mt-auto">
        <CardAction card={card} />
      </div>
    </article>
  )
}

function CardAction({ card }: { card: CardView }) {
  if (card.addVariantId) return <QuickAdd variantId={card.addVariantId} name={card.name} />
  if (card.stock.state === 'sold-out') return null
  return (
    <ButtonLink to={`/products/${card.slug}`} look="quiet" size="sm" wide className="relative">
      <AboutLabel about={card.name}>
        {card.stock.state === 'pickup-only' ? 'See where' : 'Choose a size'}
      </AboutLabel>
    </ButtonLink>
  )
}

import type { CardView } from '#app/catalog/card-view'
import { ProductCard } from '#app/catalog/product-card'
import { cx } from '#app/ui/cx'

const layouts = {
  /** Beside the filters. */
  list: {
    grid: 'grid-cols-2 sm:grid-cols-3 xl:grid-cols-4',
    sizes: '(min-width: 80rem) 14rem, (min-width: 40rem) 30vw, 46vw',
  },
  /** Across the page. */
  row: {
    grid: 'grid-cols-2 sm:grid-cols-4',
    sizes: '(min-width: 80rem) 19rem, (min-width: 40rem) 23vw, 46vw',
  },
}

type ProductGridProps = {
  cards: readonly CardView[]
  layout: keyof typeof layouts
  /** How many pictures are in sight at first. */
  eager?: number
  level?: 2 | 3
}

export function ProductGrid({ cards, layout, eager = 0, level = 2 }: ProductGridProps) {
  const { grid, sizes } = layouts[layout]
  return (
    <ul className={cx('grid gap-x-4 gap-y-10 sm:gap-x-6', grid)}>
      {cards.map((card, index) => (
        <li key={card.slug}>
          <ProductCard card={card} sizes={sizes} eager={index < eager} level={level} />
        </li>
      ))}
    </ul>
  )
}

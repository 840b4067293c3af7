import { Link } from '@remix-run/react'
import type { SizeView } from '#app/catalog/sizes'
import { formatMoney } from '#app/money/format-money'
import { cx } from '#app/ui/cx'

type SizePickerProps = { path: string; sizes: readonly SizeView[]; chosen: SizeView }

/** The sizes as links, so that each has an address; nothing where there is only one. */
export function SizePicker({ path, sizes, chosen }: SizePickerProps) {
  if (sizes.length === 1) return <p className="text-ink-soft">{chosen.label}</p>
  return (
    <nav aria-label="Size">
      <p className="text-sm font-medium">
        Size: <span className="font-normal">{chosen.label}</span>
      </p>
      <ul className="mt-2 flex flex-wrap gap-2">
        {sizes.map((size) => (
          <li key={size.variantId}>
            <Link
              to={`${path}?size=${size.slug}`}
              replace
              preventScrollReset
              aria-current={
                size === chosen || size.variantId === chosen.variantId ? 'true' : undefined
              }
              className={cx(
                'flex min-h-target flex-col justify-center rounded-md border px-4 py-2 transition-colors',
                size.variantId === chosen.variantId
                  ? 'border-moss bg-moss-tint'
                  : 'border-line-strong hover:border-ink',
                size.stock.state === 'sold-out' && 'text-ink-faint',
              )}
            >
              <span className="font-medium">{size.label}</span>
              <span className="text-sm tabular-nums">
                {size.stock.state === 'sold-out' ? 'Sold out' : formatMoney(size.priceCents)}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

import type { PictureImage } from '#app/catalog/media/picture'
import { ProductPicture } from '#app/catalog/product-picture'

/** Reachable by keyboard, so that the pictures can be moved without touching them. */
const reachable = 0

/** A product's pictures: side by side to swipe on a phone, one under another where there is room. */
export function ProductGallery({ pictures }: { pictures: readonly PictureImage[] }) {
  const shown = pictures.length > 0 ? pictures : [null]
  return (
    <div
      role="region"
      aria-label="Pictures"
      tabIndex={shown.length > 1 ? reachable : undefined}
      className="-mx-gutter snap-x snap-mandatory scroll-px-gutter overflow-x-auto px-gutter lg:mx-0 lg:px-0"
    >
      <ul className="flex gap-3 lg:grid lg:gap-4">
        {shown.map((picture, index) => (
          <li
            key={picture?.hash ?? 'none'}
            className="w-[88%] shrink-0 snap-start only:w-full lg:w-full"
          >
            <ProductPicture
              picture={picture}
              sizes="(min-width: 64rem) 38rem, 88vw"
              priority={index === 0}
              className="max-lg:aspect-square"
            />
          </li>
        ))}
      </ul>
    </div>
  )
}

import type { PictureImage } from '#app/catalog/media/picture'
import { ProductPicture } from '#app/catalog/product-picture'

/** A product's pictures: side by side to swipe on a phone, one under another where there is room. */
export function ProductGallery({ pictures }: { pictures: readonly PictureImage[] }) {
  const shown = pictures.length > 0 ? pictures : [null]
  return (
    <ul className="-mx-gutter flex snap-x snap-mandatory gap-3 overflow-x-auto px-gutter lg:mx-0 lg:grid lg:gap-4 lg:px-0">
      {shown.map((picture, index) => (
        <li
          key={picture?.hash ?? 'none'}
          className="w-[88%] shrink-0 snap-center only:w-full lg:w-full"
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
  )
}

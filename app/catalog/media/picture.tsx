import { cx } from '#app/ui/cx'
import { mediaUrl, srcSet, type StoredImage } from './media-url'

export interface PictureImage extends StoredImage {
  alt: string
}

/**
 * A stored picture in the best format and width that the browser can use. It takes its space before
 * it loads and shows its miniature meanwhile. `sizes` says how wide it is laid out; `priority` is for
 * the one picture that a page is judged by: it loads first, all others when they come near.
 */
export function Picture({
  image,
  sizes,
  priority = false,
  className,
}: {
  image: PictureImage
  sizes: string
  priority?: boolean
  className?: string
}) {
  const middle = image.widths[Math.min(1, image.widths.length - 1)] ?? image.width
  // React 18 knows this attribute only in lower case, its types only in camel case.
  const fetchPriority = { fetchpriority: priority ? 'high' : 'auto' }
  return (
    <span className={cx('relative block overflow-hidden', className)}>
      <Miniature image={image} />
      <picture>
        <source type="image/avif" srcSet={srcSet(image, 'avif')} sizes={sizes} />
        <source type="image/webp" srcSet={srcSet(image, 'webp')} sizes={sizes} />
        <img
          {...fetchPriority}
          src={mediaUrl(image.hash, middle, 'webp')}
          alt={image.alt}
          width={image.width}
          height={image.height}
          loading={priority ? 'eager' : 'lazy'}
          decoding="async"
          className="relative block size-full object-cover"
        />
      </picture>
    </span>
  )
}

/** Drawn with attributes only: the shop's content policy allows no inline style. */
function Miniature({ image: { dominantColor, placeholder } }: { image: PictureImage }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 1 1"
      preserveAspectRatio="none"
      className="absolute inset-0 size-full"
    >
      <rect width="1" height="1" fill={dominantColor} />
      {placeholder && <image href={placeholder} width="1" height="1" preserveAspectRatio="none" />}
    </svg>
  )
}

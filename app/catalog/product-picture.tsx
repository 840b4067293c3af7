import { Picture, type PictureImage } from '#app/catalog/media/picture'
import { cx } from '#app/ui/cx'

type ProductPictureProps = {
  /** Null where a product has no picture yet: its place is kept. */
  picture: PictureImage | null
  /** How wide it is shown, in the words of the `sizes` attribute. */
  sizes: string
  /** For pictures that are in sight at first. */
  priority?: boolean
  /** True where the name beside it says the same. */
  decorative?: boolean
  className?: string
}

/** A product's picture in a frame that holds its place. */
export function ProductPicture(props: ProductPictureProps) {
  const { picture, sizes, priority = false, decorative, className } = props
  return (
    <div className={cx('aspect-4/5 overflow-hidden rounded-lg bg-mist', className)}>
      {picture ? (
        <Picture
          image={decorative ? { ...picture, alt: '' } : picture}
          sizes={sizes}
          priority={priority}
          className="size-full"
        />
      ) : null}
    </div>
  )
}

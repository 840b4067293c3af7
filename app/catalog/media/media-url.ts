/** A picture as the pipeline leaves it, without its words. */
export interface StoredImage {
  hash: string
  /** Pixels of the widest rendition. */
  width: number
  height: number
  /** Widths that exist, in pixels, narrowest first. */
  widths: number[]
  /** The average, as `#rrggbb`. */
  dominantColor: string
  /** A blurred miniature as a data URI under 300 characters. */
  placeholder: string
}

export const IMAGE_FORMATS = ['avif', 'webp'] as const
export type ImageFormat = (typeof IMAGE_FORMATS)[number]

/** Where a rendition is served. The address never changes meaning, so it may be cached forever. */
export function mediaUrl(hash: string, width: number, format: ImageFormat): string {
  return `/media/${hash}/${width}.${format}`
}

/** The `srcset` of a picture in one format. */
export function srcSet(
  { hash, widths }: Pick<StoredImage, 'hash' | 'widths'>,
  format: ImageFormat,
) {
  return widths.map((width) => `${mediaUrl(hash, width, format)} ${width}w`).join(', ')
}

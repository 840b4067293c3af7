import { createHash } from 'node:crypto'
import { join } from 'node:path'
import sharp from 'sharp'
import { imageTypeOf, type ImageType } from './image-type'
import { IMAGE_FORMATS, type ImageFormat, type StoredImage } from './media-url'
import { miniature } from './miniature.server'
import { fileExists, readManifest, writeWhole } from './media-folder.server'

// The shop's process serves pages first: no pixels kept between pictures, one thread for each.
sharp.cache(false)
sharp.concurrency(1)

export type ImageRefusal = 'too-many-bytes' | 'too-many-pixels' | 'not-an-image' | 'unreadable'

export type ProcessImageOutcome =
  { kind: 'stored'; image: StoredImage } | { kind: 'refused'; reason: ImageRefusal }

export const IMAGE_LIMITS = { bytes: 16_000_000, pixels: 50_000_000, side: 12_000 }
const WIDTHS = [320, 640, 960, 1280]
const SECONDS = 30

/** Part of every hash: raise it when what is written for the same bytes changes. */
const RECIPE = 'porewell-1'

/**
 * Stores a picture as AVIF and WebP in up to four widths (pixels, never wider than the original; a
 * drawing has no width of its own and gets all) in `<mediaRoot>/<hash>/<width>.<format>`.
 * `widest` leaves out the wider ones, for a picture that is never shown large. Metadata is left out,
 * orientation applied, transparency laid on paper. The same bytes twice, or in two processes at once,
 * do no harm and little second work.
 * Refuses more than 16 MB or 50 megapixels, formats other than SVG, PNG, JPEG, WebP and AVIF, and
 * files that do not decode.
 */
export async function processImage(
  bytes: Uint8Array,
  { mediaRoot, widest = 1280 }: { mediaRoot: string; widest?: number },
): Promise<ProcessImageOutcome> {
  if (bytes.byteLength > IMAGE_LIMITS.bytes) return refused('too-many-bytes')
  const type = imageTypeOf(bytes)
  if (!type) return refused('not-an-image')

  const hash = createHash('sha256')
    .update(`${RECIPE}/${widest}/`)
    .update(bytes)
    .digest('hex')
    .slice(0, 32)
  const folder = join(mediaRoot, hash)
  const known = await readManifest(folder)
  if (known && (await missing(folder, known.widths)).length === 0)
    return { kind: 'stored', image: known }

  const master = await decode(bytes, type, widest)
  if ('kind' in master) return master
  const image: StoredImage = { hash, ...(await describe(master)) }
  for (const { width, format } of await missing(folder, image.widths))
    await writeWhole(join(folder, `${width}.${format}`), await encode(master, width, format))
  await writeWhole(join(folder, 'image.json'), JSON.stringify(image))
  return { kind: 'stored', image }
}

interface Pixels {
  data: Buffer
  info: { width: number; height: number; channels: 1 | 2 | 3 | 4 }
}

async function decode(
  bytes: Uint8Array,
  type: ImageType,
  widest: number,
): Promise<Pixels | Refused> {
  const limits = { limitInputPixels: IMAGE_LIMITS.pixels, failOn: 'truncated' as const }
  try {
    const { width, height, autoOrient } = await sharp(bytes, limits).metadata()
    if (Math.max(width, height) > IMAGE_LIMITS.side) return refused('too-many-pixels')
    const scale = type === 'svg' ? { density: Math.min(2400, (72 * widest) / width) } : {}
    const { data, info } = await sharp(bytes, { ...limits, ...scale })
      .autoOrient()
      .flatten({ background: '#f7f2e8' })
      .resize({ width: type === 'svg' ? widest : Math.min(widest, autoOrient.width) })
      .toColorspace('srgb')
      .timeout({ seconds: SECONDS })
      .raw()
      .toBuffer({ resolveWithObject: true })
    return { data, info: { width: info.width, height: info.height, channels: info.channels } }
  } catch (error) {
    return refused(/pixel limit/.test(String(error)) ? 'too-many-pixels' : 'unreadable')
  }
}

async function describe({ data, info }: Pixels): Promise<Omit<StoredImage, 'hash'>> {
  const small = await sharp(data, { raw: info })
    .resize({ width: 64, height: 128, fit: 'inside' })
    .png()
    .toBuffer()
  const narrower = WIDTHS.filter((width) => width <= info.width)
  return {
    width: info.width,
    height: info.height,
    widths: narrower.length > 0 ? narrower : [info.width],
    ...(await miniature(small)),
  }
}

async function encode({ data, info }: Pixels, width: number, format: ImageFormat) {
  const resized = sharp(data, { raw: info }).resize({ width }).timeout({ seconds: SECONDS })
  return format === 'avif'
    ? resized.avif({ quality: 57, effort: 0, chromaSubsampling: '4:2:0' }).toBuffer()
    : resized.webp({ quality: 77, effort: 2 }).toBuffer()
}

async function missing(folder: string, widths: number[]) {
  const all = widths.flatMap((width) => IMAGE_FORMATS.map((format) => ({ width, format })))
  const present = await Promise.all(
    all.map(({ width, format }) => fileExists(join(folder, `${width}.${format}`))),
  )
  return all.filter((_, index) => !present[index])
}

type Refused = Extract<ProcessImageOutcome, { kind: 'refused' }>

function refused(reason: ImageRefusal): Refused {
  return { kind: 'refused', reason }
}

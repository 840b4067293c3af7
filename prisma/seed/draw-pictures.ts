import type { StoredImage } from '#app/catalog/media/media-url'
import { processImage } from '#app/catalog/media/process-image.server'
import { brands } from './catalog/brands'
import type { ProductSeed } from './catalog/product-seed'
import { drawPackshot } from './packshots/draw-packshot'
import { drawTexture } from './packshots/draw-texture'
import type { Vessel } from './packshots/vessel'

export interface DrawnPicture {
  image: StoredImage
  alt: string
}

/** By the product's slug. */
export type Pictures = ReadonlyMap<string, DrawnPicture[]>

/** Two at a time: one for each core of a small machine. */
const AT_ONCE = 2

/** A packshot and a texture of each product, by slug; those that the media folder has are not encoded again. */
export async function drawPictures(
  products: readonly ProductSeed[],
  mediaRoot: string,
): Promise<Pictures> {
  const drawn = new Map<string, DrawnPicture[]>()
  const waiting = [...products]
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift())
      drawn.set(next.slug, await drawProduct(next, mediaRoot))
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  return drawn
}

async function drawProduct(product: ProductSeed, mediaRoot: string): Promise<DrawnPicture[]> {
  const drawn: DrawnPicture[] = []
  for (const { svg, alt } of picturesOf(product))
    drawn.push({ image: await store(svg(), mediaRoot), alt })
  return drawn
}

/** What is drawn of a product: it in its vessel, then what is in it. Drawing takes a while, so it waits. */
export function picturesOf(product: ProductSeed): { svg: () => string; alt: string }[] {
  const { name, texture } = product
  const brand = brands.find(({ slug }) => slug === product.brand)?.name ?? product.brand
  const { vessel, palette, detail } = product.packshot
  const size = product.variants[0].label
  return [
    {
      svg: () =>
        drawPackshot({
          ...{ brand, name, size, vessel, palette },
          ...(detail ? { detail } : {}),
        }),
      alt: `${brand} ${name} in ${VESSEL_WORDS[vessel]}, drawn. The label says ${size}.`,
    },
    {
      svg: () => drawTexture({ brand, name, texture: texture.kind, palette }),
      alt: `${name} up close: ${texture.words}, drawn.`,
    },
  ]
}

const VESSEL_WORDS: Record<Vessel, string> = {
  bottle: 'a bottle',
  pump: 'a pump bottle',
  tube: 'a tube',
  'sunscreen-tube': 'a flat-capped tube',
  jar: 'a jar',
  'open-jar': 'an open jar',
  dropper: 'a dropper bottle',
  pads: 'a tub of pads',
  airless: 'a slim airless pump',
  'powder-bottle': 'a shaker bottle',
  pouch: 'a pouch',
  device: 'its box, the slim device beside it',
  kit: 'its box, the five pieces in front',
}

async function store(svg: string, mediaRoot: string): Promise<StoredImage> {
  const outcome = await processImage(Buffer.from(svg), { mediaRoot })
  if (outcome.kind === 'refused') throw new Error(`A drawing was refused: ${outcome.reason}`)
  return outcome.image
}

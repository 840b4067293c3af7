import type { StoredImage } from '#app/catalog/media/media-url'
import { processImage } from '#app/catalog/media/process-image.server'
import { brands } from './catalog/brands'
import type { ProductSeed } from './catalog/product-seed'
import { drawPackshot } from './packshots/draw-packshot'
import { drawTexture, textureFor } from './packshots/draw-texture'

export interface DrawnPicture {
  image: StoredImage
  alt: string
}

/** Two at a time: one for each core of a small machine. */
const AT_ONCE = 2

/** A packshot and a texture of each product, by slug; those that the media folder has are not drawn again. */
export async function drawPictures(
  products: readonly ProductSeed[],
  mediaRoot: string,
): Promise<Map<string, DrawnPicture[]>> {
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
  const brand = brands.find(({ slug }) => slug === product.brand)?.name ?? product.brand
  const { vessel, palette, detail } = product.packshot
  const [{ label }] = product.variants
  const texture = textureFor(vessel, palette)
  const packshot = drawPackshot({
    brand,
    name: product.name,
    size: label,
    vessel,
    palette,
    ...(detail ? { detail } : {}),
  })
  const swatch = drawTexture({ brand, name: product.name, texture, palette })
  return [
    {
      image: await store(packshot, mediaRoot, 1280),
      alt: `${brand} ${product.name}, ${label}, drawn as it stands on the shelf`,
    },
    {
      // Always second and never alone on a page: it needs no more.
      image: await store(swatch, mediaRoot, 960),
      alt: `The texture of ${product.name}, drawn from above`,
    },
  ]
}

async function store(svg: string, mediaRoot: string, widest: number): Promise<StoredImage> {
  const outcome = await processImage(Buffer.from(svg), { mediaRoot, widest })
  if (outcome.kind === 'refused') throw new Error(`A drawing was refused: ${outcome.reason}`)
  return outcome.image
}

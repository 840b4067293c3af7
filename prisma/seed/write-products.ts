import type { Prisma } from '#app/platform/prisma/client'
import type { ProductSeed } from './catalog/product-seed'
import type { Pictures } from './draw-pictures'
import { insertRows } from './insert-rows'
import { ingredientRows, productRow, variantRow } from './product-row'
import { seedId } from './seed-id'

interface ProductFacts {
  pictures: Pictures
  now: Date
  unitsSold: (product: ProductSeed) => number
}

/** Products with everything that hangs on them, in a handful of bulk statements. */
export async function writeProducts(
  tx: Prisma.TransactionClient,
  products: readonly ProductSeed[],
  { pictures, now, unitsSold }: ProductFacts,
): Promise<void> {
  await insertRows(
    tx,
    'Product',
    products.map((product) => ({ ...productRow(product, now), unitsSold: unitsSold(product) })),
  )
  await insertRows(
    tx,
    'Variant',
    products.flatMap((product) =>
      product.variants.map((variant, position) => variantRow(product, variant, position, now)),
    ),
  )
  await insertRows(tx, 'ProductIngredient', products.flatMap(ingredientRows))
  await insertRows(
    tx,
    'DrugFacts',
    products.flatMap(({ slug, drugFacts }) =>
      drugFacts
        ? [
            {
              ...drugFacts,
              productId: seedId('product', slug),
              otherInformation: drugFacts.otherInformation ?? null,
              questions: drugFacts.questions ?? null,
            },
          ]
        : [],
    ),
  )
  await link(tx, '_ConcernToProduct', products, ({ slug, concerns }) =>
    concerns.map((concern) => [seedId('concern', concern), seedId('product', slug)]),
  )
  await link(tx, '_ProductToSkinType', products, ({ slug, skinTypes }) =>
    skinTypes.map((skin) => [seedId('product', slug), seedId('skin-type', skin)]),
  )
  await writePictures(tx, products, pictures, now)
}

async function writePictures(
  tx: Prisma.TransactionClient,
  products: readonly ProductSeed[],
  pictures: Pictures,
  now: Date,
): Promise<void> {
  const all = products.flatMap(({ slug }) =>
    (pictures.get(slug) ?? []).map((picture, position) => ({ slug, position, ...picture })),
  )
  await tx.media.createMany({
    data: all.map(({ image }) => ({ id: seedId('media', image.hash), ...image, createdAt: now })),
    skipDuplicates: true,
  })
  await insertRows(
    tx,
    'ProductMedia',
    all.map(({ slug, position, image, alt }) => ({
      productId: seedId('product', slug),
      position,
      mediaId: seedId('media', image.hash),
      alt,
    })),
  )
}

/** The two join tables have no model of their own, so their rows go in as arrays. */
async function link(
  tx: Prisma.TransactionClient,
  table: '_ConcernToProduct' | '_ProductToSkinType',
  products: readonly ProductSeed[],
  pairsOf: (product: ProductSeed) => string[][],
): Promise<void> {
  const pairs = products.flatMap(pairsOf)
  await tx.$executeRawUnsafe(
    `INSERT INTO "${table}" ("A", "B") SELECT * FROM unnest($1::uuid[], $2::uuid[])`,
    pairs.map(([a]) => a),
    pairs.map(([, b]) => b),
  )
}

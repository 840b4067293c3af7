import type { Prisma, Transaction } from '#app/platform/database.server'
import type { ProductInput } from './product-form'
import type { Label } from './read-label.server'
import { slugOf } from './slug-of'

/**
 * Writes a product's own columns and all that hangs on it, pictures aside. Sizes are never deleted, since orders
 * and stock name them: one that is gone from the form stays as it is. Without `id` it is made, as a draft.
 */
export async function writeProduct(
  tx: Transaction,
  { id, input, label, slug }: { id?: string; input: ProductInput; label: Label; slug: string },
  now: Date,
): Promise<string> {
  const brand = await brandOf(tx, input.brand)
  const columns = { ...columnsOf(input), slug, tags: label.tags, updatedAt: now }
  const links = {
    brandId: brand,
    categoryId: (await tx.category.findUniqueOrThrow({ where: { slug: input.category } })).id,
  }
  const product = id
    ? await tx.product.update({ where: { id }, data: { ...columns, ...links } })
    : await tx.product.create({ data: { ...columns, ...links, createdAt: now } })
  const by = (slugs: string[]) => slugs.map((each) => ({ slug: each }))
  await tx.product.update({
    where: { id: product.id },
    data: { concerns: { set: by(input.concerns) }, skinTypes: { set: by(input.skinTypes) } },
  })
  await writeIngredients(tx, product.id, label)
  await writeDrugFacts(tx, product.id, input)
  await writeSizes(tx, product.id, input.sizes)
  return product.id
}

function columnsOf(input: ProductInput) {
  return {
    name: input.name,
    regulatoryClass: input.regulatoryClass,
    summary: input.summary,
    description: input.description,
    howToUse: input.howToUse,
    useAm: input.useAm,
    usePm: input.usePm,
    timesPerWeekStart: input.timesPerWeekStart,
    timesPerWeekMax: input.timesPerWeekMax,
    routineStep: input.routineStep,
    rinseOff: input.rinseOff,
    warnings: input.warnings,
    paoMonths: input.paoMonths,
    inciStatus: input.inciStatus,
    inciText: input.inciText || null,
    claimNote: input.claimNote,
    returnUnopenedOnly: input.returnUnopenedOnly,
    dosePerUseMilli: input.dosePerUse,
    factsConfidence: input.factsConfidence,
    priceConfidence: input.priceConfidence,
    unverified: input.unverified,
    sources: input.sources,
    staffNote: input.staffNote,
  } satisfies Prisma.ProductUpdateInput
}

/** The brand of this name, in whatever case it is typed; made where there is none. */
async function brandOf(tx: Transaction, name: string): Promise<string> {
  const known = await tx.brand.findFirst({
    where: { OR: [{ name: { equals: name, mode: 'insensitive' } }, { slug: slugOf(name) }] },
  })
  return (known ?? (await tx.brand.create({ data: { name, slug: slugOf(name) } }))).id
}

async function writeIngredients(tx: Transaction, productId: string, { listed }: Label) {
  await tx.productIngredient.deleteMany({ where: { productId } })
  await tx.productIngredient.createMany({
    data: listed.map(({ ingredient, ...entry }, position) => ({
      ...entry,
      productId,
      position,
      ingredientId: ingredient?.id ?? null,
    })),
  })
}

async function writeDrugFacts(tx: Transaction, productId: string, input: ProductInput) {
  const { drugFacts: facts, regulatoryClass } = input
  const isEmpty = Object.values(facts).every((part) => part === null || part.length === 0)
  if (regulatoryClass !== 'otc_drug' || isEmpty) {
    await tx.drugFacts.deleteMany({ where: { productId } })
    return
  }
  await tx.drugFacts.upsert({
    where: { productId },
    create: { ...facts, productId },
    update: facts,
  })
}

async function writeSizes(tx: Transaction, productId: string, sizes: ProductInput['sizes']) {
  for (const [position, size] of sizes.entries()) {
    const data = {
      sku: size.sku,
      label: size.label,
      sizeMilli: size.size,
      sizeUnit: size.unit,
      priceCents: size.price,
      compareAtCents: size.compareAt,
      costCents: size.cost,
      weightGrams: size.weight,
      barcode: size.barcode,
      flammable: size.flammable,
      active: size.active,
      position,
    }
    if (size.id) await tx.variant.update({ where: { id: size.id, productId }, data })
    else await tx.variant.create({ data: { ...data, productId } })
  }
}

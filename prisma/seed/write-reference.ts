import type { PrismaClient } from '#app/platform/prisma/client'
import { brands } from './catalog/brands'
import { categories } from './catalog/categories'
import { concerns } from './catalog/concerns'
import { skinTypes } from './catalog/skin-types'
import { ingredients } from './ingredients/ingredients'
import { seedId } from './seed-id'
import { deliveryRates } from './shop/delivery-rates'
import { locations } from './shop/locations'
import { promotions } from './shop/promotions'
import { taxRates } from './shop/tax-rates'

/** What products and prices refer to: brands, categories, ingredients, studios, rates, taxes, codes. */
export async function writeReference(db: PrismaClient, now: Date): Promise<void> {
  await db.brand.createMany({
    data: brands.map((brand) => ({ id: seedId('brand', brand.slug), ...brand })),
  })
  await db.category.createMany({ data: placed('category', categories) })
  await db.concern.createMany({ data: placed('concern', concerns) })
  await db.skinType.createMany({ data: placed('skin-type', skinTypes) })
  await db.ingredient.createMany({
    data: ingredients.map(({ inci, plain, aliases, tags, note }) => ({
      id: seedId('ingredient', inci),
      slug: slugOf(inci),
      inciName: inci,
      plainName: plain,
      aliases: aliases ?? [],
      tags: tags ?? [],
      note: note ?? null,
    })),
  })
  await db.location.createMany({
    data: locations.map(({ hours, ...location }, position) => ({
      id: seedId('location', location.slug),
      ...location,
      hours: hours.map((opening) => ({ ...opening })),
      position,
    })),
  })
  await db.deliveryRate.createMany({
    data: deliveryRates.map((rate, position) => ({ ...rate, position })),
  })
  await db.taxRate.createMany({ data: taxRates })
  for (const { code, ...promotion } of promotions)
    await db.promotion.create({
      data: { ...promotion, createdAt: now, codes: { create: { code } } },
    })
}

function placed<Row extends { slug: string }>(kind: string, rows: readonly Row[]) {
  return rows.map((row, position) => ({ id: seedId(kind, row.slug), ...row, position }))
}

export function slugOf(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

import type { Prisma } from '#app/platform/prisma/client'
import { brands } from './catalog/brands'
import { categories } from './catalog/categories'
import { concerns } from './catalog/concerns'
import { skinTypes } from './catalog/skin-types'
import { ingredients } from './ingredients/ingredients'
import { seedId } from './seed-id'
import { deliveryRates } from './shop/delivery-rates'
import { locations } from './shop/locations'
import { profile } from './shop/profile'
import { promotionRow, promotions } from './shop/promotions'
import { taxRates } from './shop/tax-rates'

/** What products and prices refer to: brands, categories, ingredients, studios, rates, taxes, codes. */
export async function writeReference(tx: Prisma.TransactionClient, now: Date): Promise<void> {
  await tx.brand.createMany({
    data: brands.map((brand) => ({ id: seedId('brand', brand.slug), ...brand })),
  })
  await tx.category.createMany({ data: placed('category', categories) })
  await tx.concern.createMany({ data: placed('concern', concerns) })
  await tx.skinType.createMany({ data: placed('skin-type', skinTypes) })
  await tx.ingredient.createMany({
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
  await tx.location.createMany({
    data: locations.map(({ hours, ...location }, position) => ({
      id: seedId('location', location.slug),
      ...location,
      hours: hours.map((opening) => ({ ...opening })),
      position,
    })),
  })
  await tx.deliveryRate.createMany({
    data: deliveryRates.map(({ zones: _zones, ...rate }, position) => {
      return { ...rate, position: position + 1 }
    }),
  })
  await tx.deliveryZone.createMany({
    data: deliveryRates.flatMap(({ method, zones }) =>
      zones.map((zone) => {
        return { id: seedId('delivery-zone', `${method}/${zone.states.join()}`), method, ...zone }
      }),
    ),
  })
  await tx.taxRate.createMany({ data: taxRates })
  await tx.shopProfile.create({ data: profile })
  for (const promotion of promotions)
    await tx.promotion.create({
      data: {
        ...promotionRow(promotion),
        createdAt: now,
        ...(promotion.code ? { codes: { create: { code: promotion.code } } } : {}),
      },
    })
}

function placed<Row extends { slug: string }>(kind: string, rows: readonly Row[]) {
  return rows.map((row, position) => ({ id: seedId(kind, row.slug), ...row, position }))
}

function slugOf(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

import { db } from '#app/platform/database.server'
import { ProductValues } from '#app/merchandising/product-values'

/** The form of a whole product that could be on sale, with what a test changes in it. */
export function typedProduct(changes: object = {}): ProductValues {
  return ProductValues.parse({
    name: 'Calm Serum',
    brand: 'Plain',
    category: 'serums',
    regulatoryClass: 'cosmetic',
    summary: 'A light serum.',
    description: 'A light serum for every day.',
    howToUse: 'Press into clean skin.',
    routineStep: '4',
    useAm: 'on',
    usePm: 'on',
    inciStatus: 'full',
    inciText: 'Water, Glycerin, Salicylic Acid, Phenoxyethanol',
    keyIngredients: 'Glycerin 5%',
    factsConfidence: 'high',
    priceConfidence: 'high',
    sizes: [typedSize()],
    ...changes,
  })
}

export function typedSize(changes: object = {}) {
  return {
    sku: 'CALM-30',
    label: '30 ml',
    size: '30',
    unit: 'ml',
    price: '24.00',
    weight: '90',
    active: 'on',
    ...changes,
  }
}

/** The category and the dictionary that typedProduct speaks of. */
export async function aDictionary(): Promise<void> {
  await db.category.create({ data: { slug: 'serums', name: 'Serums', intro: '', position: 1 } })
  await db.concern.create({ data: { slug: 'pores', name: 'Pores', position: 1 } })
  const known: [inciName: string, aliases: string[], tags: string[]][] = [
    ['Water', ['aqua', 'eau'], []],
    ['Glycerin', ['glycerine'], []],
    ['Salicylic Acid', [], ['bha', 'salicylate']],
    ['Phenoxyethanol', [], []],
    ['Niacinamide', ['vitamin b3'], ['niacinamide']],
  ]
  await db.ingredient.createMany({
    data: known.map(([inciName, aliases, tags]) => ({
      slug: inciName.toLowerCase().replace(' ', '-'),
      inciName,
      plainName: inciName,
      aliases,
      tags,
    })),
  })
}

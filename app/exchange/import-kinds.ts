import type { Permission } from '#app/staff/permissions'
import { ORDER_FILE_COLUMNS } from './order-columns'

/** What can be imported, by the word in addresses: which columns its file has, and who may send it. */
export const IMPORT_KINDS = {
  'stock-counts': {
    label: 'Stock counts',
    about: 'One row for each lot at a location. A lot that the shop does not know is received.',
    permission: 'stock:write',
    required: ['sku', 'location', 'lot', 'counted'],
    columns: ['sku', 'location', 'lot', 'expires_on', 'on_hand', 'counted', 'unit_cost'],
  },
  products: {
    label: 'Products',
    about:
      'One row for each size. A product that the shop does not know becomes a draft; publishing stays on its page.',
    permission: 'catalog:write',
    required: ['slug', 'sku'],
    columns: [
      ...['slug', 'sku', 'name', 'brand', 'category', 'status', 'class', 'summary', 'description'],
      ...['how_to_use', 'routine_step', 'use_am', 'use_pm', 'rinse_off', 'label', 'size', 'unit'],
      ...['price', 'compare_at', 'cost', 'weight_grams', 'barcode', 'flammable', 'active'],
    ],
  },
  ingredients: {
    label: 'Ingredients',
    about:
      'One row for each ingredient. Aliases and tags stand in one cell, with semicolons between.',
    permission: 'catalog:write',
    required: ['inci_name'],
    columns: ['inci_name', 'plain_name', 'aliases', 'tags', 'note'],
  },
  customers: {
    label: 'Customers',
    about:
      'One row for each address. A reader of the letter needs the proof: when, where and in which words they agreed. Whoever stopped the letter, or asked to be forgotten, is not brought back. How many orders there are is told and not taken.',
    permission: 'customers:import',
    required: ['email'],
    columns: [
      ...['email', 'name', 'phone', 'letters', 'letters_at', 'letters_place', 'letters_wording'],
      ...['notes', 'orders', 'first_order', 'last_order'],
    ],
  },
  orders: {
    label: 'Orders',
    about:
      'One row for each line. Of an order that the shop has a file only marks what left, by carrier and tracking, and the shopper is mailed as from its page; a row without a line means all that waits. An order that it does not have is brought in as the history of another shop: no stock moves, Stripe is not asked, nobody is mailed.',
    permission: 'orders:import',
    required: ['order'],
    columns: ORDER_FILE_COLUMNS,
  },
} as const satisfies Record<string, ImportKindFacts>

interface ImportKindFacts {
  label: string
  about: string
  permission: Permission
  required: readonly string[]
  columns: readonly string[]
}

export type ImportKind = keyof typeof IMPORT_KINDS

export const IMPORT_KIND_NAMES = Object.keys(IMPORT_KINDS) as [ImportKind, ...ImportKind[]]

export function isImportKind(word: string | undefined): word is ImportKind {
  return word !== undefined && Object.hasOwn(IMPORT_KINDS, word)
}

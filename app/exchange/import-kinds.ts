import type { Permission } from '#app/staff/permissions'
import { ORDER_FILE_COLUMNS } from './order-columns'

const STOCK_ABOUT = [
  'One row for each lot at a location. A lot that the shop does not know is received, at its unit_cost; a known one is counted and keeps its cost and date.',
  'Not in the file: lots with nothing on hand, what orders hold, the day of receipt and the moves before. Expired and recalled lots of the export are refused by a shop that does not have them, since such units are not taken in.',
].join(' ')

const PRODUCTS_ABOUT = [
  'One row for each size, the rows of a product side by side; the columns of a product say the same in each.',
  'status publishes, archives or takes back to draft, and what is on sale has to pass the same check as on its page.',
  'A column that is not there leaves things as they are; an empty cell empties what may be empty, which on sale is less than in a draft.',
  'Lists stand in one cell: concerns and skin_types with semicolons between, warnings, key_ingredients, drug_warnings, drug_directions, unverified and sources each on a line of its own, drug_actives as “name | strength | purpose”.',
  'ingredients takes the label’s list as it is pasted; a name that the dictionary does not know is refused unless unknown_ingredients names it. tags_by_hand holds only what differs from the tags of the ingredients, such as “kit; not fragrance”.',
  'Not in the file: pictures, the day on which a draft goes live by itself, when it was published, reviews and earlier versions. A brand that is not there is made, called as brand_name says or else as brand does; one that is there keeps its name. Categories, concerns and skin types have to be there already.',
].join(' ')

/** What can be imported, by the word in addresses: which columns its file has, and who may send it. */
export const IMPORT_KINDS = {
  'stock-counts': {
    label: 'Stock counts',
    about: STOCK_ABOUT,
    permission: 'stock:write',
    required: ['sku', 'location', 'lot', 'counted'],
    columns: [
      ...['sku', 'location', 'lot', 'expires_on', 'on_hand', 'counted', 'unit_cost', 'recalled'],
    ],
  },
  products: {
    label: 'Products',
    about: PRODUCTS_ABOUT,
    permission: 'catalog:write',
    required: ['slug', 'sku'],
    columns: [
      ...['slug', 'sku', 'name', 'brand', 'brand_name', 'category', 'status', 'class'],
      ...[
        'summary',
        'description',
        'how_to_use',
        'routine_step',
        'use_am',
        'use_pm',
        'rinse_off',
        'label',
        'size',
        'unit',
      ],
      ...['price', 'compare_at', 'cost', 'weight_grams', 'barcode', 'flammable', 'active'],
      ...['position', 'concerns', 'skin_types', 'warnings', 'claim_note'],
      ...['times_per_week_start', 'times_per_week_max', 'pao_months', 'dose_per_use'],
      ...['return_unopened_only', 'inci_status', 'ingredients', 'unknown_ingredients'],
      ...['key_ingredients', 'tags_by_hand', 'drug_actives', 'drug_uses', 'drug_warnings'],
      ...['drug_directions', 'drug_inactive', 'drug_other', 'drug_questions'],
      ...['facts_confidence', 'price_confidence', 'unverified', 'sources', 'staff_note'],
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

/** The columns by which people know a row of a kind. */
export function namedBy(kind: ImportKind): string[] {
  return IMPORT_KINDS[kind].required.filter((column) => column !== 'counted')
}

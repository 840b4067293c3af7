import { importCustomers } from './import-customers.server'
import type { ImportKind } from './import-kinds'
import { importIngredients } from './import-ingredients.server'
import { importOrders } from './import-orders.server'
import { importProducts } from './import-products.server'
import { importStockCounts } from './import-stock-counts.server'
import type { Importer } from './importer'

/** Every kind of file that can be imported. */
export const IMPORTERS: Record<ImportKind, Importer> = {
  'stock-counts': importStockCounts,
  products: importProducts,
  ingredients: importIngredients,
  customers: importCustomers,
  orders: importOrders,
}

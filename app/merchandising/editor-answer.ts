import type { ProductCheck } from './check-product.server'
import type { Conflict } from './merge-values'
import type { FieldProblems } from './product-form'
import type { ProductValues } from './product-values'

/** What a product's editor is answered when it stays open: the form as it is now, and what is wrong with it. */
export interface EditorAnswer {
  values: ProductValues
  version: number
  check: ProductCheck
  /** Another one draws the form anew. */
  stamp: number
  problems?: FieldProblems | undefined
  conflicts?: Conflict[] | undefined
  /** Who saved meanwhile. */
  by?: string | undefined
}

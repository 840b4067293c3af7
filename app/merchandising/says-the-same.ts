import { isDeepStrictEqual } from 'node:util'
import { isBlankActive, isBlankSize, type ProductValues } from './product-values'

/** Whether two forms of a product say the same: rows that were offered and not used say nothing. */
export function saysTheSame(one: ProductValues, other: ProductValues): boolean {
  return isDeepStrictEqual(withoutBlanks(one), withoutBlanks(other))
}

function withoutBlanks({ sizes, actives, ...values }: ProductValues) {
  return {
    ...values,
    sizes: sizes.filter((size) => !isBlankSize(size)),
    actives: actives.filter((active) => !isBlankActive(active)),
  }
}

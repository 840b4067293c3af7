import { LineField } from './fields'
import type { GuideEditor } from './read-editor.server'

const PRODUCTS = 'products-to-name'

export function ProductField(field: { name: string; label: string; value: string }) {
  return (
    <LineField
      {...field}
      list={PRODUCTS}
      hint="Its name, its address, or the end of the address."
    />
  )
}

/** What the product fields suggest. */
export function ProductSuggestions({ products }: { products: GuideEditor['choices']['products'] }) {
  return products.length === 0 ? null : (
    <datalist id={PRODUCTS}>
      {products.map(({ slug, name }) => (
        <option key={slug} value={slug}>
          {name}
        </option>
      ))}
    </datalist>
  )
}

import { Button } from '#app/ui/button'
import type { EditorFields } from './editor-fields'
import { Group, Problems, Tick, TypedField, type Errors } from '#app/office/form-parts'
import type { FoundProducts } from './find-products.server'

type ScopeProps = {
  typed: EditorFields
  errors: Errors
  categories: readonly { slug: string; name: string }[]
  products: FoundProducts
}

/** What the promotion covers. Products are looked for by a button of the same form, so nothing typed is lost. */
export function ScopeFields({ typed, errors, categories, products }: ScopeProps) {
  const { chosen, found } = products
  return (
    <Group
      legend="What it covers"
      hint="Whatever is in one of the categories or among the products. Nothing ticked: all items. A set needs its products."
    >
      <div role="group" aria-label="Categories" className="grid gap-x-4 sm:grid-cols-2">
        {categories.map(({ slug, name }) => (
          <Tick
            key={slug}
            name="categorySlugs"
            value={slug}
            checked={typed.categorySlugs.includes(slug)}
          >
            {name}
          </Tick>
        ))}
      </div>
      <div role="group" aria-label="Products">
        {chosen.map((product) => (
          <Tick key={product.id} name="productIds" value={product.id} checked>
            {product.brand.name} {product.name}
          </Tick>
        ))}
        {found.map((product) => (
          <Tick key={product.id} name="productIds" value={product.id} checked={false}>
            {product.brand.name} {product.name}
          </Tick>
        ))}
        {typed.find && found.length === 0 ? (
          <p role="status" className="text-sm text-ink-soft">
            No other product has “{typed.find}” in its name, brand, address or SKU.
          </p>
        ) : null}
        <Problems id="promotion-productIds-error" of={errors['productIds'] ?? []} />
      </div>
      <div className="flex flex-wrap items-end gap-2">
        <TypedField
          name="find"
          label="Find products"
          value={typed.find}
          errors={errors}
          className="grow"
        />
        <Button name="intent" value="find" look="quiet" formNoValidate>
          Find
        </Button>
      </div>
      <TypedField
        name="minSpend"
        label="From this spend on them, in dollars"
        value={typed.minSpend}
        errors={errors}
        inputMode="decimal"
        className="max-w-md"
      />
    </Group>
  )
}

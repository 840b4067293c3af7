import type { IngredientsView, IngredientView } from '#app/catalog/ingredient-view'
import { Disclosure } from '#app/ui/disclosure'

type IngredientListProps = {
  ingredients: IngredientsView
  /** Where to ask for a list that is not published. */
  contact: string
}

/** What is in a product: what it is bought for, then the list as far as the maker publishes it. */
export function IngredientList({ ingredients, contact }: IngredientListProps) {
  const { key, explained, text } = ingredients
  return (
    <>
      {key.length > 0 ? <Explained items={key} /> : null}
      <ListStatus ingredients={ingredients} contact={contact} />
      {text ? (
        <Disclosure summary={listSummary(ingredients)} className="mt-3 border-y border-line">
          <p className="max-w-prose text-sm text-ink-soft">{text}</p>
        </Disclosure>
      ) : null}
      {explained.length > 0 ? (
        <Disclosure
          summary={`What the others are for (${explained.length})`}
          className="border-b border-line"
        >
          <Explained items={explained} />
        </Disclosure>
      ) : null}
    </>
  )
}

function Explained({ items }: { items: readonly IngredientView[] }) {
  return (
    <dl className="flex flex-col gap-4">
      {items.map(({ name, label, strength, note }) => (
        <div key={label}>
          <dt className="font-medium">
            {strength ? `${strength} ` : ''}
            {name}
            {name.toLowerCase() === label.toLowerCase() ? null : (
              <span className="ml-2 text-sm font-normal text-ink-faint">{label}</span>
            )}
          </dt>
          {note ? <dd className="mt-0.5 max-w-prose text-ink-soft">{note}</dd> : null}
        </div>
      ))}
    </dl>
  )
}

function ListStatus({ ingredients: { status, listed }, contact }: IngredientListProps) {
  if (status === 'full') return null
  return (
    <p className="mt-5 max-w-prose text-sm text-ink-soft">
      {status === 'partial'
        ? `We have only the first ${listed} ingredients of this list, so we call this product free from nothing. `
        : 'We have not found the full list, so we call this product free from nothing. '}
      Allergic to something?{' '}
      <a className="link" href={`mailto:${contact}`}>
        Ask us before you buy
      </a>
      .
    </p>
  )
}

function listSummary({ status, listed }: IngredientsView): string {
  return status === 'full' ? `Full ingredient list (${listed})` : `The part of the list we have`
}

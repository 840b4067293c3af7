import { Link } from '@remix-run/react'
import { Button } from '#app/ui/button'
import { cx } from '#app/ui/cx'
import type { ProductCheck } from './check-product.server'
import { Choice, Section, TextBox } from './editor-fields'

const KNOWN = [
  ['full', 'The whole list'],
  ['partial', 'Part of the list'],
  ['unknown', 'Nothing certain'],
] as const

/** The pasted list, and how the shop's dictionary reads it. */
export function IngredientsSection({ check }: { check: ProductCheck }) {
  const unknown = check.listed.filter(({ known }) => known === null)
  return (
    <Section title="Ingredients" id="ingredients">
      <TextBox
        name="inciText"
        label="The label’s list, pasted as it is"
        hint="In the label’s order. “Active: … Inactive: …”, strengths such as 2% and “may contain” are understood."
        rows={5}
      />
      <div className="grid gap-3 sm:grid-cols-2">
        <Choice name="inciStatus" label="What is known of it" options={KNOWN} />
        <TextBox
          name="keyIngredients"
          label="Key ingredients, one a line, with strength"
          hint="Niacinamide 5%, or in the label’s words: Retinol: 0.25, 0.5 or 1%"
          rows={3}
        />
      </div>
      <div aria-live="polite">
        <p>
          {check.listed.length === 0
            ? 'No ingredient yet.'
            : `${check.listed.length} ingredients, ${unknown.length === 0 ? 'all known' : `${unknown.length} not in the dictionary`}.`}
        </p>
      </div>
      {unknown.length + check.unknownKeys.length > 0 ? (
        <ul className="flex flex-col gap-1">
          {unknown.map(({ labelName, suggestions }, place) => (
            <Unknown key={`${labelName} ${place}`} name={labelName} suggestions={suggestions} />
          ))}
          {check.unknownKeys.map(({ name, suggestions }) => (
            <Unknown key={`key ${name}`} name={name} suggestions={suggestions} />
          ))}
        </ul>
      ) : null}
      {check.listed.length > 0 ? (
        <details>
          <summary className="min-h-9 py-1 font-medium hover:text-moss">How it was read</summary>
          <ol className="mt-1 list-decimal pl-6 sm:columns-2">
            {check.listed.map((entry, place) => (
              <li
                key={`${entry.labelName} ${place}`}
                className={cx('wrap-anywhere', entry.known === null && 'text-caution')}
              >
                {entry.known ?? `${entry.labelName} (unknown)`}
                {entry.strength ? ` ${entry.strength}` : ''}
                {entry.marks.length > 0 ? ` · ${entry.marks.join(', ')}` : ''}
              </li>
            ))}
          </ol>
        </details>
      ) : null}
    </Section>
  )
}

/** A name that the dictionary does not have, with those that it may be meant to be. */
function Unknown({ name, suggestions }: { name: string; suggestions: readonly string[] }) {
  return (
    <li className="flex flex-wrap items-center gap-x-2 rounded-md bg-caution-tint px-3 py-1">
      <span className="wrap-anywhere">
        <strong className="font-medium">{name}</strong> is not in the dictionary.
      </span>
      {suggestions.map((other) => (
        <Button
          key={other}
          name="intent"
          value={`use:${name}=>${other}`}
          look="plain"
          size="sm"
          aria-label={`Use ${other} instead of ${name}`}
        >
          Use {other}
        </Button>
      ))}
      <Link
        to={`/admin/ingredients/new?${new URLSearchParams({ name }).toString()}`}
        target="_blank"
        className="link"
        aria-label={`Add ${name} to the dictionary (opens in a new tab)`}
      >
        Add it to the dictionary
      </Link>
    </li>
  )
}

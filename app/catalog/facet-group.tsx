import { facetTitles } from '#app/catalog/facets'
import type { FacetName, FacetValue } from '#app/catalog/facets'
import { Disclosure } from '#app/ui/disclosure'

const SHOWN_AT_FIRST = 8
/** Fewer are not worth a press. */
const LEAST_HIDDEN = 3
const openAtFirst: readonly FacetName[] = ['category', 'concern', 'skin', 'stock']

type FacetGroupProps = {
  facet: FacetName
  values: readonly FacetValue[]
  chosen: readonly string[]
}

/** One facet's values as tick boxes with counts; long ones show the rest on demand. */
export function FacetGroup({ facet, values, chosen }: FacetGroupProps) {
  if (values.length === 0) return null
  // What is chosen always shows, wherever its count has moved it.
  const shown = values.length < SHOWN_AT_FIRST + LEAST_HIDDEN ? values.length : SHOWN_AT_FIRST
  const first = values.filter(({ value }, index) => index < shown || chosen.includes(value))
  const rest = values.filter((each) => !first.includes(each))
  return (
    <Disclosure
      summary={facetTitles[facet]}
      open={openAtFirst.includes(facet) || chosen.length > 0}
      className="border-b border-line"
    >
      <fieldset>
        <legend className="sr-only">{facetTitles[facet]}</legend>
        {facet === 'without' ? (
          <p className="mb-1 text-sm text-ink-soft">
            Counts only products whose full ingredient list we have.
          </p>
        ) : null}
        {first.map((each) => (
          <FacetChoice
            key={each.value}
            {...{ facet, each }}
            checked={chosen.includes(each.value)}
          />
        ))}
        {rest.length > 0 ? (
          <details className="group/more">
            <summary className="inline-flex min-h-target items-center text-sm link pointer-fine:min-h-9">
              {rest.length} more
            </summary>
            {rest.map((each) => (
              <FacetChoice key={each.value} {...{ facet, each }} checked={false} />
            ))}
          </details>
        ) : null}
      </fieldset>
    </Disclosure>
  )
}

type FacetChoiceProps = { facet: FacetName; each: FacetValue; checked: boolean }

function FacetChoice({ facet, each, checked }: FacetChoiceProps) {
  return (
    <label className="flex min-h-target items-center gap-3 hover:text-moss pointer-fine:min-h-9">
      <input
        type="checkbox"
        name={facet}
        value={each.value}
        checked={checked}
        onChange={leaveToForm}
        className="size-5 shrink-0 cursor-pointer accent-moss"
      />
      <span className="grow">{each.label}</span>
      <span className="text-sm text-ink-faint tabular-nums">
        <span className="sr-only">, </span>
        {each.count}
        <span className="sr-only"> {each.count === 1 ? 'product' : 'products'}</span>
      </span>
    </label>
  )
}

/** The form hears every change and asks for the new list, which ticks the boxes. */
function leaveToForm() {}

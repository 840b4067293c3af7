import type { PlanPage } from '#app/storefront/plan-page.server'
import { TickSome } from '#app/storefront/routine-form-fields'
import { Disclosure } from '#app/ui/disclosure'

/** The questions of each treatment: a tick leaves it without dates until a clinician has had a word. */
export function PlanScreening({ page: { asked, treatments } }: { page: PlanPage }) {
  const chosen = treatments.filter(({ slug }) => asked.treatments.includes(slug))
  if (chosen.length === 0) return null
  return (
    <div className="-my-3 border-y border-line">
      <Disclosure summary="Does something speak against it?" open={asked.flagged.length > 0}>
        <p className="mb-5 text-sm text-ink-soft">
          Tick what is true or what you are not sure of. We then leave the days open until a
          clinician has had a word. No tick clears nobody: the studio asks again.
        </p>
        <div className="flex flex-col gap-6">
          {chosen.map(({ slug, name, questions }) => (
            <TickSome
              key={slug}
              id={`ask-${slug}`}
              name="ask"
              narrow
              legend={name}
              options={questions.map(({ key, question }) => ({
                value: `${slug}.${key}`,
                label: question,
              }))}
              chosen={asked.flagged}
            />
          ))}
        </div>
      </Disclosure>
    </div>
  )
}

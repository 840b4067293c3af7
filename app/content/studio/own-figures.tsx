import { Part, TextIn } from '../content-fields'
import type { StudioFacts } from './studio-facts.server'
import { figureField, type StudioValues } from './studio-values'

type OwnFiguresProps = { values: StudioValues; facts: StudioFacts; isOwnOnly: boolean }

/** What the studio does differently, treatment by treatment: only what is filled in is its own. */
export function OwnFigures({ values, facts, isOwnOnly }: OwnFiguresProps) {
  const shown = isOwnOnly ? facts.filter(({ id }) => values.treatments.includes(id)) : facts
  const all = shown.flatMap(({ figures }) => figures)
  const valueOf = (id: string) => values.figures.find((each) => each.id === id)?.value ?? ''
  return (
    <>
      {shown.map(({ id: treatmentId, name, figures }) => (
        <Part
          key={treatmentId}
          legend={`Done differently here: ${name}`}
          hint="Empty: the shop’s own figure holds."
        >
          <div className="grid gap-3 sm:grid-cols-2">
            {figures.map(({ id, label, unit, defaultValue, range }) => {
              const place = all.findIndex((each) => each.id === id)
              return (
                <div key={id} className="flex flex-col justify-end">
                  <input type="hidden" name={`figures[${place}].id`} value={id} />
                  <TextIn
                    name={`figures[${place}].value`}
                    about={figureField(id)}
                    label={`${label}, ${unit}`}
                    hint={`In general ${defaultValue}; ${range} was seen.`}
                    value={valueOf(id)}
                    inputMode="numeric"
                  />
                </div>
              )
            })}
          </div>
        </Part>
      ))}
    </>
  )
}

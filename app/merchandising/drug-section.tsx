import { useState } from 'react'
import { Button } from '#app/ui/button'
import { denseControl } from '#app/ui/dense-control'
import { Errors, fieldId, Section, TextBox, useTyped } from './editor-fields'

const BLANK = { name: '', strength: '', purpose: '' }
const CELLS = [
  ['name', 'Active ingredient'],
  ['strength', 'Strength'],
  ['purpose', 'Purpose'],
] as const

/** The Drug Facts panel, for what is a drug in law; what was typed stays when it is none for a while. */
export function DrugSection() {
  const { values, problems } = useTyped()
  const [added, setAdded] = useState(0)
  const blanks = Array.from({ length: (values.actives.length === 0 ? 1 : 0) + added }, () => BLANK)
  return (
    <div className="hidden group-has-[option[value=otc\_drug]:checked]/editor:block">
      <Section title="Drug Facts" id="drug-facts">
        <div id={fieldId('actives')} className="flex flex-col gap-2">
          {[...values.actives, ...blanks].map((active, row) => (
            <div key={row} className="grid gap-2 sm:grid-cols-3">
              {CELLS.map(([cell, label]) => (
                <label key={cell} className="flex flex-col font-medium">
                  {label}
                  <span className="sr-only">, row {row + 1}</span>
                  <input
                    name={`actives[${row}].${cell}`}
                    defaultValue={active[cell]}
                    autoComplete="off"
                    className={denseControl}
                  />
                </label>
              ))}
            </div>
          ))}
          <Errors name="actives" errors={problems['actives']} />
        </div>
        <div>
          <Button
            name="intent"
            value="add-active"
            look="quiet"
            size="sm"
            icon="plus"
            onClick={(event) => {
              event.preventDefault()
              setAdded(added + 1)
            }}
          >
            Add an active ingredient
          </Button>
        </div>
        <TextBox name="drugUses" label="Uses" rows={2} />
        <TextBox name="drugWarnings" label="Drug warnings, one a line" rows={5} />
        <TextBox name="drugDirections" label="Directions, one a line" rows={4} />
        <TextBox name="drugInactive" label="Inactive ingredients" rows={3} />
        <div className="grid gap-3 sm:grid-cols-2">
          <TextBox name="drugOther" label="Other information" rows={2} />
          <TextBox name="drugQuestions" label="Questions" rows={2} />
        </div>
      </Section>
    </div>
  )
}

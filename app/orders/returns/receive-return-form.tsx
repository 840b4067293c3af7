import { Form } from '@remix-run/react'
import { Button } from '#app/ui/button'
import { controlClasses } from '#app/ui/field'
import type { DeskReturn } from './read-return.server'
import type { TypedReturnAction } from './return-action'
import { CONDITION_WORDS, CONDITIONS } from './return-words'

type ReceiveFormProps = {
  of: DeskReturn
  typed: TypedReturnAction['found']
  /** Whether this is what the return waits for: one button on the page is the first choice. */
  isNext: boolean
}

/** What is in the parcel, unit by unit: each line with its conditions. What was counted is kept after a refusal. */
export function ReceiveReturnForm({ of: asked, typed, isNext }: ReceiveFormProps) {
  return (
    <Form method="post" className="flex flex-col gap-4 text-sm">
      {asked.lines.map((line, at) => {
        const own = typed.filter(({ orderLineId }) => orderLineId === line.id)
        const isOver = own.reduce((sum, each) => sum + Number(each.quantity), 0) > line.quantity
        return (
          <fieldset
            key={line.id}
            aria-describedby={isOver ? `over-${line.id}` : undefined}
            className="flex flex-col gap-2"
          >
            <legend className="mb-1 font-medium">
              {line.name}: {line.quantity} announced
            </legend>
            {CONDITION_WORDS.map((condition, which) => {
              const name = `found[${at * CONDITION_WORDS.length + which}]`
              const kept = own.find((each) => each.condition === condition)?.quantity
              return (
                <label key={condition} className="flex items-center justify-between gap-4">
                  {CONDITIONS[condition]}
                  <input type="hidden" name={`${name}.orderLineId`} value={line.id} />
                  <input type="hidden" name={`${name}.condition`} value={condition} />
                  <select
                    name={`${name}.quantity`}
                    defaultValue={kept ?? '0'}
                    className={`${controlClasses} max-w-20`}
                  >
                    {Array.from({ length: line.quantity + 1 }, (_, units) => (
                      <option key={units} value={units}>
                        {units}
                      </option>
                    ))}
                  </select>
                </label>
              )
            })}
            {isOver ? (
              <p id={`over-${line.id}`} className="font-medium text-error">
                That is more than the {line.quantity} that were announced.
              </p>
            ) : null}
          </fieldset>
        )
      })}
      <p className="text-ink-soft">
        Unopened units go back into the lot that they were sold from; opened and damaged ones are
        written off. What is not ours is left for you to sort out.
      </p>
      <Button name="intent" value="receive" size="sm" look={isNext ? 'primary' : 'quiet'}>
        It has arrived
      </Button>
    </Form>
  )
}

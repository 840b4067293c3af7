import { Form } from '@remix-run/react'
import { Price } from '#app/money/price'
import { Button } from '#app/ui/button'
import { checkboxClasses } from '#app/ui/checkbox-field'
import { controlClasses } from '#app/ui/field'
import type { DeskReturn } from './read-return.server'
import type { TypedReturnAction } from './return-action'
import { CONDITIONS, REFUSALS } from './return-words'

type RefundFormProps = {
  of: DeskReturn
  typed: Pick<TypedReturnAction, 'decided' | 'withDelivery'>
}

/** What is paid back of each thing that was found, all of it unless told; why, where it is less. */
export function RefundReturnForm({ of: asked, typed }: RefundFormProps) {
  return (
    <Form method="post" className="flex flex-col gap-4 text-sm">
      {asked.found.map((found, at) => (
        <Decision
          key={found.id}
          name={`decided[${at}]`}
          found={found}
          typed={typed.decided.find(({ inspectionId }) => inspectionId === found.id)}
        />
      ))}
      {asked.deliveryCents > 0 ? (
        <label className="flex min-h-9 items-start gap-2">
          <input
            type="checkbox"
            name="withDelivery"
            defaultChecked={typed.withDelivery === 'on'}
            className={checkboxClasses}
          />
          <span>
            Delivery too, <Price cents={asked.deliveryCents} />
          </span>
        </label>
      ) : null}
      <Button name="intent" value="refund" size="sm">
        Settle the return
      </Button>
    </Form>
  )
}

type DecisionProps = {
  name: string
  found: DeskReturn['found'][number]
  typed: TypedReturnAction['decided'][number] | undefined
}

function Decision({ name, found, typed }: DecisionProps) {
  const { id, line, condition, quantity, open, worthCents, allowed } = found
  const most = allowed ? open : 0
  const units = Math.min(Number(typed?.quantity ?? most), most)
  const refusal = typed?.refusal ?? (allowed ? (open < quantity ? 'before' : '') : 'sealed')
  const wantsReason = typed !== undefined && units < quantity && refusal === ''
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="mb-1 font-medium">
        {line.name}: {quantity} {CONDITIONS[condition].toLowerCase()}
      </legend>
      <input type="hidden" name={`${name}.inspectionId`} value={id} />
      <label className="flex items-center justify-between gap-4">
        <span>
          Units to pay back
          <span className="block text-ink-soft">
            {allowed ? <Price cents={worthCents} /> : 'Comes back only unopened'}
          </span>
        </span>
        <select
          name={`${name}.quantity`}
          defaultValue={units}
          className={`${controlClasses} max-w-20`}
        >
          {Array.from({ length: most + 1 }, (_, count) => (
            <option key={count} value={count}>
              {count}
            </option>
          ))}
        </select>
      </label>
      <label className="flex flex-col gap-1">
        Why not all of it
        <select
          name={`${name}.refusal`}
          defaultValue={refusal}
          aria-invalid={wantsReason ? true : undefined}
          aria-describedby={wantsReason ? `why-${id}` : undefined}
          className={controlClasses}
        >
          <option value="">All of it is paid back</option>
          {Object.entries(REFUSALS).map(([value, words]) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
      </label>
      {wantsReason ? (
        <p id={`why-${id}`} className="font-medium text-error">
          Choose what the shopper reads.
        </p>
      ) : null}
    </fieldset>
  )
}

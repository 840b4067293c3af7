import { KIND_WORDS } from '#app/promotions/promotion-kinds'
import type { EditorFields } from './editor-fields'
import { Group, Problems, Tick, TypedField, type Errors } from '#app/office/form-parts'

type PartProps = { typed: EditorFields; errors: Errors }

/** What the promotion does; the figures that the chosen kind needs show beneath it, without scripts too. */
export function GainFields({ typed, errors }: PartProps) {
  return (
    <Group legend="What it does" className="group/gain">
      <div>
        {Object.entries(KIND_WORDS).map(([kind, words]) => (
          <Tick key={kind} type="radio" name="kind" value={kind} checked={typed.kind === kind}>
            {words}
          </Tick>
        ))}
        <Problems id="promotion-kind-error" of={errors['kind'] ?? []} />
      </div>
      <TypedField
        name="percent"
        required
        label="Percent off"
        value={typed.percent}
        errors={errors}
        inputMode="decimal"
        className="hidden max-w-48 group-has-[[value=bundle]:checked]/gain:flex group-has-[[value=percentage]:checked]/gain:flex"
      />
      <TypedField
        name="amount"
        required
        label="Dollars off"
        hint="Shared over the items that it covers, never more than they cost."
        value={typed.amount}
        errors={errors}
        inputMode="decimal"
        className="hidden max-w-md group-has-[[value=fixed]:checked]/gain:flex"
      />
      <div className="hidden flex-wrap gap-4 group-has-[[value=buy\_x\_get\_y]:checked]/gain:flex">
        <TypedField
          name="buyQuantity"
          required
          label="Paid for"
          value={typed.buyQuantity}
          errors={errors}
          inputMode="numeric"
          className="max-w-36"
        />
        <TypedField
          name="getQuantity"
          required
          label="Then free"
          value={typed.getQuantity}
          errors={errors}
          inputMode="numeric"
          className="max-w-36"
        />
      </div>
    </Group>
  )
}

/** When, how often and for whom. */
export function LimitFields({ typed, errors }: PartProps) {
  return (
    <>
      <Group legend="Who may use it">
        <Tick name="firstOrderOnly" checked={typed.firstOrderOnly === 'on'}>
          On a first order only
        </Tick>
        <TypedField
          name="emails"
          label="Only these customers"
          hint="Email addresses, one a line. Empty: everybody."
          value={typed.emails}
          errors={errors}
          rows={3}
        />
      </Group>
      <Group legend="How often and when">
        <div className="grid gap-4 sm:grid-cols-2">
          <TypedField
            name="perCustomerLimit"
            label="Times per customer"
            value={typed.perCustomerLimit}
            errors={errors}
            inputMode="numeric"
          />
          <TypedField
            name="usesLimit"
            label="Times in all"
            value={typed.usesLimit}
            errors={errors}
            inputMode="numeric"
          />
          <TypedField
            name="startsOn"
            label="First day"
            type="date"
            value={typed.startsOn}
            errors={errors}
          />
          <TypedField
            name="endsOn"
            label="Last day"
            hint="Open until midnight, Central Time."
            type="date"
            value={typed.endsOn}
            errors={errors}
          />
        </div>
      </Group>
    </>
  )
}

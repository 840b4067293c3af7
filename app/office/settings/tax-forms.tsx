import { Form, Link } from '@remix-run/react'
import { stateName } from '#app/pricing/us-states'
import { Button } from '#app/ui/button'
import { Table } from '#app/ui/table'
import { Tick, TypedField } from '#app/office/form-parts'
import type { Refused } from './answer-settings.server'
import type { SettingsView } from './read-settings.server'
import { typedRate } from './settings-form'

type TaxTableProps = { taxes: SettingsView['taxes']; canWrite: boolean }

/** Every state: its rate, or that nothing is delivered there. */
export function TaxStates({ taxes, canWrite }: TaxTableProps) {
  return (
    <Table
      caption="Sales tax by state"
      hideCaption
      rows={taxes}
      rowKey={({ code }) => code}
      columns={[
        { key: 'state', header: 'State', rowHeader: true, cell: ({ name }) => name },
        {
          key: 'rate',
          header: 'Rate',
          numeric: true,
          cell: ({ rule }) => (rule ? `${typedRate(rule.ratePer100k)}%` : 'no delivery'),
        },
        {
          key: 'delivery',
          header: 'On delivery',
          cell: ({ rule }) => (rule?.taxesDelivery ? 'Yes' : rule ? 'No' : '–'),
        },
        {
          key: 'drugs',
          header: 'Over-the-counter drugs',
          cell: ({ rule }) => (rule?.exemptsDrugs ? 'Exempt' : rule ? 'Taxed' : '–'),
        },
        {
          key: 'change',
          header: <span className="sr-only">Change</span>,
          cell: ({ code, name, rule }) =>
            canWrite ? (
              <Link to={`?state=${code}#state`} className="link">
                {rule ? 'Change' : 'Open'}
                <span className="sr-only"> {name}</span>
              </Link>
            ) : null,
        },
      ]}
    />
  )
}

type TaxFormProps = { edited: NonNullable<SettingsView['edited']>; refused: Refused | undefined }

/** How one state is taxed. Opening it for delivery and closing it are here too. */
export function TaxStateForm({ edited, refused }: TaxFormProps) {
  const { state, rule, seen } = edited
  const typed = refused?.about === state ? refused.typed : null
  const value = typed?.['ratePer100k'] ?? (rule ? typedRate(rule.ratePer100k) : '')
  const isTicked = (name: 'taxesDelivery' | 'exemptsDrugs') =>
    typed ? typed[name] === 'on' : (rule?.[name] ?? false)
  return (
    <Form
      key={state}
      id="state"
      method="post"
      noValidate
      aria-label={stateName(state)}
      className="flex max-w-md flex-col gap-3 rounded-md bg-mist p-4"
    >
      <h3 className="font-text text-base font-semibold">{stateName(state)}</h3>
      <input type="hidden" name="state" value={state} />
      <input key={seen} type="hidden" name="seen" defaultValue={seen} />
      <TypedField
        name="ratePer100k"
        idPrefix="tax"
        label="Sales tax, in percent"
        hint={
          rule ? undefined : 'With a rate the shop delivers there; 0 for a state without sales tax.'
        }
        value={value}
        errors={refused?.about === state ? refused.errors : {}}
        inputMode="decimal"
        required
      />
      <Tick name="taxesDelivery" checked={isTicked('taxesDelivery')}>
        Taxes delivery too
      </Tick>
      <Tick name="exemptsDrugs" checked={isTicked('exemptsDrugs')}>
        Exempts over-the-counter drugs
      </Tick>
      <div className="flex flex-wrap gap-2">
        <Button name="intent" value="tax" size="sm">
          Save
        </Button>
        {rule ? (
          <Button name="intent" value="close-state" look="danger" size="sm" formNoValidate>
            Deliver there no more
          </Button>
        ) : null}
      </div>
    </Form>
  )
}

import { Link } from '@remix-run/react'
import { stateName } from '#app/pricing/us-states'
import { Button } from '#app/ui/button'
import { Table } from '#app/ui/table'
import { Tick, TypedField } from '#app/office/form-parts'
import type { Refused } from './answer-settings.server'
import type { SettingForms } from './read-settings.server'
import { SettingForm } from './setting-form'
import { typedRate } from './settings-form'
import { typedTax } from './typed-settings'

type TaxTableProps = { taxes: SettingForms['taxes']; canWrite: boolean }

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

type TaxFormProps = { edited: NonNullable<SettingForms['edited']>; refused: Refused | undefined }

/** How one state is taxed. Opening it for delivery and closing it are here too. */
export function TaxStateForm({ edited, refused }: TaxFormProps) {
  const { state, rule, seen, keeping } = edited
  const own = refused?.about === state ? refused : undefined
  const typed = own?.typed ?? keeping.kept?.typed ?? typedTax(rule)
  const isTicked = (name: 'taxesDelivery' | 'exemptsDrugs') => typed[name] === 'on'
  return (
    <SettingForm
      key={state}
      id="state"
      {...{ keeping, seen }}
      fields={{ state }}
      refused={own}
      label={stateName(state)}
      className="flex max-w-md flex-col gap-3 rounded-md bg-mist p-4"
    >
      <h3 className="font-text text-base font-semibold">{stateName(state)}</h3>
      <TypedField
        name="ratePer100k"
        idPrefix="tax"
        label="Sales tax, in percent"
        hint={
          rule ? undefined : 'With a rate the shop delivers there; 0 for a state without sales tax.'
        }
        value={typed['ratePer100k']}
        errors={own?.errors ?? {}}
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
    </SettingForm>
  )
}

import { Problems, TypedField, type Errors } from '#app/office/form-parts'
import { ChargeFields } from './charge-fields'
import { placesOf } from '#app/pricing/delivery-zones'
import { Button } from '#app/ui/button'
import { controlClasses } from '#app/ui/field'
import { cx } from '#app/ui/cx'
import type { Refused } from './answer-settings.server'
import type { SettingForms } from './read-settings.server'
import { SettingForm } from './setting-form'
import { typedZone, type TypedSetting } from './typed-settings'
import { ZONED_METHODS } from './zone-form'

type ZoneFormsProps = Pick<SettingForms, 'zones' | 'newZone' | 'rates'> & {
  refused: Refused | undefined
  canWrite: boolean
}

/** Each zone with a form of its own, and one for a new zone. */
export function ZoneForms({ zones, newZone, rates, refused, canWrite }: ZoneFormsProps) {
  const ways = rates
    .filter(({ method }) => ZONED_METHODS.some((zoned) => zoned === method))
    .map(({ method, name }) => ({ method, name }))
  const refusedOf = (id: string) => (refused?.about === `zone:${id}` ? refused : undefined)
  const nameOf = (method: string) => ways.find((way) => way.method === method)?.name ?? method
  if (zones.length === 0 && !canWrite) return <p>There are no zones.</p>
  return (
    <div className="grid gap-8 lg:grid-cols-3">
      {zones.map(({ id, keeping, seen, ...zone }) => (
        <ZoneForm
          key={id}
          {...{ id, keeping, seen, ways, canWrite }}
          title={`${nameOf(zone.method)} to ${placesOf(zone.states)}`}
          refused={refusedOf(id)}
          stored={typedZone(zone)}
        />
      ))}
      {canWrite ? (
        <ZoneForm
          {...{ ways, canWrite }}
          id="new"
          seen=""
          keeping={newZone.keeping}
          title="A new zone"
          refused={refusedOf('new')}
          stored={typedZone(null)}
        />
      ) : null}
    </div>
  )
}

type ZoneFormProps = {
  id: string
  title: string
  ways: readonly { method: string; name: string }[]
  keeping: SettingForms['newZone']['keeping']
  seen: string
  stored: TypedSetting
  refused: Refused | undefined
  canWrite: boolean
}

function ZoneForm({ id, title, ways, keeping, seen, stored, refused, canWrite }: ZoneFormProps) {
  const typed = refused?.typed ?? keeping.kept?.typed ?? stored
  const errors: Errors = refused?.errors ?? {}
  const idPrefix = `zone-${id}`
  const field = (name: string) => ({ name, idPrefix, value: typed[name] ?? '', errors })
  const inNew = id === 'new'
  return (
    <SettingForm {...{ keeping, seen, refused }} fields={{ zone: id }} label={title}>
      <fieldset disabled={!canWrite} className="flex min-w-0 flex-col gap-3">
        <h3 className="font-text text-base font-semibold">{title}</h3>
        <WayField id={`${idPrefix}-method`} {...{ ways, errors }} chosen={typed['method']} />
        <TypedField
          {...field('states')}
          label="States"
          hint="Codes of states, such as AK, HI."
          required
        />
        <ChargeFields field={field} />
        {canWrite ? (
          <div className="flex flex-wrap gap-2">
            <Button name="intent" value="zone" look="quiet" size="sm">
              {inNew ? 'Add the zone' : 'Save'}
              {inNew ? null : <span className="sr-only"> {title}</span>}
            </Button>
            {inNew ? null : (
              <Button name="intent" value="remove-zone" look="danger" size="sm" formNoValidate>
                Take out<span className="sr-only"> {title}</span>
              </Button>
            )}
          </div>
        ) : null}
      </fieldset>
    </SettingForm>
  )
}

type WayFieldProps = Pick<ZoneFormProps, 'ways'> & {
  id: string
  chosen: string | undefined
  errors: Errors
}

function WayField({ id, ways, chosen, errors }: WayFieldProps) {
  const problems = errors['method'] ?? []
  return (
    <div className="flex min-w-0 flex-col">
      <label htmlFor={id} className="text-sm font-medium">
        Way of delivery
      </label>
      <select
        id={id}
        name="method"
        defaultValue={chosen}
        aria-invalid={problems.length > 0 ? true : undefined}
        aria-describedby={problems.length > 0 ? `${id}-error` : undefined}
        className={cx(controlClasses, 'mt-1.5')}
      >
        {ways.map(({ method, name }) => (
          <option key={method} value={method}>
            {name}
          </option>
        ))}
      </select>
      <Problems id={`${id}-error`} of={problems} />
    </div>
  )
}

import { Button } from '#app/ui/button'
import { Problems, Tick, TypedField, type Errors } from '#app/office/form-parts'
import { ChargeFields } from './charge-fields'
import type { SettingForms } from './read-settings.server'
import { SettingForm } from './setting-form'
import { typedDelivery } from './typed-settings'
import type { Refused } from './answer-settings.server'

type Rate = SettingForms['rates'][number]
type DeliveryFormsProps = {
  rates: readonly Rate[]
  refused: Refused | undefined
  canWrite: boolean
}

/** Each way of delivery with a form of its own. */
export function DeliveryForms({ rates, refused, canWrite }: DeliveryFormsProps) {
  return (
    <div className="grid gap-8 lg:grid-cols-3">
      {rates.map((rate) => (
        <DeliveryForm
          key={rate.method}
          rate={rate}
          canWrite={canWrite}
          refused={refused?.about === rate.method ? refused : undefined}
        />
      ))}
    </div>
  )
}

type DeliveryFormProps = { rate: Rate; refused: Refused | undefined; canWrite: boolean }

function DeliveryForm({ rate, refused, canWrite }: DeliveryFormProps) {
  const typed = refused?.typed ?? rate.keeping.kept?.typed ?? typedDelivery(rate)
  const errors: Errors = refused?.errors ?? {}
  const field = (name: string) => ({
    name,
    idPrefix: rate.method,
    value: typed[name] ?? '',
    errors,
  })
  return (
    <SettingForm
      keeping={rate.keeping}
      seen={rate.seen}
      fields={{ method: rate.method }}
      refused={refused}
      label={rate.name}
    >
      <fieldset disabled={!canWrite} className="flex min-w-0 flex-col gap-3">
        <h3 className="font-text text-base font-semibold">{rate.name}</h3>
        <TypedField {...field('name')} label="Name" required />
        <ChargeFields field={field} />
        <TypedField
          {...field('cutoffHour')}
          label="Leaves the same day before"
          hint="An hour, 0 to 23, Central Time."
          inputMode="numeric"
          required
        />
        {rate.method === 'pickup' ? null : (
          <>
            <TypedField
              {...field('notTo')}
              label="Does not go to"
              hint="Codes of states, such as AK, HI. Left empty, it goes wherever we deliver."
            />
            <TypedField
              {...field('flammableNotTo')}
              label="Not with flammable items to"
              hint="Where no ground route leads."
            />
          </>
        )}
        <TypedField
          {...field('position')}
          label="Place in checkout"
          hint="The lowest number stands first."
          inputMode="numeric"
          required
        />
        <Tick name="active" checked={typed['active'] === 'on'}>
          Offered to shoppers
        </Tick>
        <Problems id={`${rate.method}-active-error`} of={errors['active'] ?? []} />
        <Tick name="allowsFlammable" checked={typed['allowsFlammable'] === 'on'}>
          May carry flammable items
        </Tick>
        {canWrite ? (
          <div>
            <Button name="intent" value="delivery" look="quiet" size="sm">
              Save<span className="sr-only"> {rate.name}</span>
            </Button>
          </div>
        ) : null}
      </fieldset>
    </SettingForm>
  )
}

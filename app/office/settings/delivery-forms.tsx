import { Form } from '@remix-run/react'
import { writeCents } from '#app/money/read-cents'
import { Button } from '#app/ui/button'
import { Tick, TypedField, type Errors } from '#app/office/form-parts'
import type { SettingsView } from './read-settings.server'
import type { Refused } from './answer-settings.server'

type Rate = SettingsView['rates'][number]
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
  const stored: Record<string, string> = {
    name: rate.name,
    priceCents: writeCents(rate.priceCents),
    freeFromCents: rate.freeFromCents === null ? '' : writeCents(rate.freeFromCents),
    minDays: String(rate.minDays),
    maxDays: String(rate.maxDays),
    cutoffHour: String(rate.cutoffHour),
    allowsFlammable: rate.allowsFlammable ? 'on' : '',
  }
  const typed = refused?.typed ?? stored
  const errors: Errors = refused?.errors ?? {}
  const field = (name: string) => ({
    name,
    idPrefix: rate.method,
    value: typed[name] ?? '',
    errors,
  })
  return (
    <Form method="post" noValidate aria-label={rate.name} className="flex min-w-0 flex-col gap-3">
      <input type="hidden" name="method" value={rate.method} />
      <input key={rate.seen} type="hidden" name="seen" defaultValue={rate.seen} />
      <fieldset disabled={!canWrite} className="flex min-w-0 flex-col gap-3">
        <TypedField {...field('name')} label="Name" required />
        <TypedField
          {...field('priceCents')}
          label="Price, in dollars"
          inputMode="decimal"
          required
        />
        <TypedField {...field('freeFromCents')} label="Free from this spend" inputMode="decimal" />
        <div className="grid grid-cols-2 gap-3">
          <TypedField
            {...field('minDays')}
            label="Business days from"
            inputMode="numeric"
            required
          />
          <TypedField {...field('maxDays')} label="to" inputMode="numeric" required />
        </div>
        <TypedField
          {...field('cutoffHour')}
          label="Leaves the same day before"
          hint="An hour, 0 to 23, Central Time."
          inputMode="numeric"
          required
        />
        <Tick name="allowsFlammable" checked={typed['allowsFlammable'] === 'on'}>
          May carry flammable items
        </Tick>
        {canWrite ? (
          <Button name="intent" value="delivery" look="quiet" size="sm">
            Save<span className="sr-only"> {rate.name}</span>
          </Button>
        ) : null}
      </fieldset>
    </Form>
  )
}

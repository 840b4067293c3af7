import type { FieldMetadata } from '@conform-to/react'
import { useId } from 'react'
import { US_STATES } from '#app/pricing/us-states'
import { CheckboxField } from '#app/ui/checkbox-field'
import { SelectField } from '#app/ui/select-field'
import { TextField } from '#app/ui/text-field'
import type { CheckoutInput } from './checkout-form'

/** The checkout's fields by name; which of them count depends on the way of delivery. */
export type CheckoutFieldset = Required<{
  [Name in keyof CheckoutInput]: FieldMetadata<CheckoutInput[Name]>
}>

const stateOptions = US_STATES.map(({ code, name }) => ({ value: code, label: name }))

export function ContactFields({ fields }: { fields: CheckoutFieldset }) {
  return (
    <Group title="Contact">
      <TextField
        field={fields.email}
        label="Email"
        hint="For your receipt and news of this order, nothing else."
        type="email"
        autoComplete="email"
        inputMode="email"
        autoCapitalize="none"
        spellCheck={false}
      />
      <TextField field={fields.fullName} label="Full name" autoComplete="name" />
      <TextField
        field={fields.phone}
        label="Phone"
        hint="Only for questions about this delivery."
        type="tel"
        autoComplete="tel"
        inputMode="tel"
      />
    </Group>
  )
}

type AddressFieldsProps = {
  fields: CheckoutFieldset
  /** Whether there is an account that can keep it. */
  canSave?: boolean
}

export function AddressFields({ fields, canSave = false }: AddressFieldsProps) {
  return (
    <Group title="Address">
      <TextField field={fields.line1} label="Street and number" autoComplete="address-line1" />
      <TextField field={fields.line2} label="Apartment, suite, unit" autoComplete="address-line2" />
      <TextField field={fields.city} label="City" autoComplete="address-level2" />
      <div className="grid gap-5 sm:grid-cols-[2fr_1fr]">
        <SelectField
          field={fields.state}
          label="State"
          options={stateOptions}
          placeholder="Choose a state"
          autoComplete="address-level1"
        />
        <TextField
          field={fields.postalCode}
          label="ZIP code"
          autoComplete="postal-code"
          inputMode="numeric"
        />
      </div>
      {canSave ? (
        <CheckboxField field={fields.saveAddress} label="Keep this address in my account" />
      ) : null}
    </Group>
  )
}

/** A part of the form under a heading of its own. */
export function Group({ title, children }: { title: string; children: React.ReactNode }) {
  const id = useId()
  return (
    <section aria-labelledby={id} className="flex flex-col gap-5">
      <h2 id={id} className="text-2xl">
        {title}
      </h2>
      {children}
    </section>
  )
}

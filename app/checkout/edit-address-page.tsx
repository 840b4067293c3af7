import { type SubmissionResult, useForm } from '@conform-to/react'
import { getZodConstraint, parseWithZod } from '@conform-to/zod/v4'
import { Form, useNavigation } from '@remix-run/react'
import type { KeptAddress } from '#app/customers/addresses.server'
import { Button, ButtonLink } from '#app/ui/button'
import { FormErrors } from '#app/ui/form-errors'
import { TextField } from '#app/ui/text-field'
import { Address } from './address'
import { AddressFields } from './checkout-fields'
import { FIELDS, type CheckoutInput } from './checkout-form'
import { fieldsOf } from './fill-in'

type EditAddressPageProps = {
  address: KeptAddress
  lastResult: SubmissionResult | undefined
}

/** Changes one address, by the same rules as checkout. */
export function EditAddressPage({ address, lastResult }: EditAddressPageProps) {
  const pending = useNavigation().formData !== undefined
  const [form, fields] = useForm<CheckoutInput, unknown>({
    id: 'address',
    lastResult: lastResult ?? null,
    constraint: getZodConstraint(Address),
    defaultValue: fieldsOf(address),
    onValidate: ({ formData }) => parseWithZod(formData, { schema: Address }),
    shouldValidate: 'onBlur',
    shouldRevalidate: 'onInput',
  })
  return (
    <div className="max-w-form">
      <h1 className="text-4xl">Change an address</h1>
      <Form
        method="post"
        id={form.id}
        onSubmit={form.onSubmit}
        noValidate={form.noValidate}
        className="mt-6 flex flex-col gap-5"
      >
        <FormErrors form={form} order={FIELDS} />
        <TextField field={fields.fullName} label="Full name" autoComplete="name" />
        <TextField
          field={fields.phone}
          label="Phone"
          hint="Only for questions about a delivery."
          type="tel"
          autoComplete="tel"
          inputMode="tel"
        />
        <AddressFields fields={fields} />
        <div className="flex flex-wrap gap-3">
          <Button pending={pending} pendingLabel="Saving…">
            Save the address
          </Button>
          <ButtonLink to="/account/addresses" look="quiet">
            Leave it as it was
          </ButtonLink>
        </div>
      </Form>
    </div>
  )
}

import { type SubmissionResult, useForm } from '@conform-to/react'
import { getZodConstraint, parseWithZod } from '@conform-to/zod/v4'
import { Form, useNavigation } from '@remix-run/react'
import { ChangeFrame } from '#app/orders/desk/change-frame'
import type { EditedOrder } from '#app/orders/desk/read-edit.server'
import { formatOrderNumber } from '#app/orders/order-number'
import { Button, ButtonLink } from '#app/ui/button'
import { FormErrors } from '#app/ui/form-errors'
import { RadioGroupField } from '#app/ui/radio-group-field'
import { TextField } from '#app/ui/text-field'
import { AddressFields } from './checkout-fields'
import type { CheckoutInput } from './checkout-form'
import { EDIT_FIELDS, EditDelivery, EditPickup } from './edit-order-form'
import { EditedMeanwhile } from './edited-meanwhile'

type EditOrderPageProps = {
  order: EditedOrder
  formId: string
  mayRefund: boolean
  answer: { problem: string | null; edited: boolean; result: SubmissionResult } | undefined
}

/** Changes who gets an order and where, while all of it is still here. */
export function EditOrderPage({ order, formId, mayRefund, answer }: EditOrderPageProps) {
  return (
    <ChangeFrame
      title="Change"
      {...{ order, mayRefund }}
      problem={answer?.problem ?? null}
      news={
        answer?.edited ? (
          <EditedMeanwhile order={order} typed={answer.result.initialValue ?? {}} />
        ) : null
      }
      refund={{
        before: 'To take units out of it,',
        link: 'refund them by line',
        after: 'and put them back on the shelf.',
      }}
    >
      <EditForm {...{ order, formId }} result={answer?.result ?? null} />
    </ChangeFrame>
  )
}

type EditFormProps = { order: EditedOrder; formId: string; result: SubmissionResult | null }

function EditForm({ order, formId, result }: EditFormProps) {
  const pending = useNavigation().formData !== undefined
  const isPickup = order.deliveryMethod === 'pickup'
  const schema = isPickup ? EditPickup : EditDelivery
  const [form, fields] = useForm<CheckoutInput, unknown>({
    id: 'edit',
    lastResult: result,
    constraint: getZodConstraint(schema),
    defaultValue: order.values,
    onValidate: ({ formData }) => parseWithZod(formData, { schema }),
    shouldValidate: 'onBlur',
    shouldRevalidate: 'onInput',
  })
  return (
    <Form
      method="post"
      id={form.id}
      onSubmit={form.onSubmit}
      noValidate={form.noValidate}
      className="flex flex-col gap-5"
    >
      <input type="hidden" name="formId" value={formId} />
      <input type="hidden" name="version" value={order.version} />
      <FormErrors form={form} order={EDIT_FIELDS} />
      <TextField field={fields.fullName} label="Full name" autoComplete="off" />
      <TextField field={fields.phone} label="Phone" type="tel" inputMode="tel" autoComplete="off" />
      {isPickup ? (
        <RadioGroupField
          field={fields.pickupLocationId}
          label="Studio"
          options={order.studios.map(({ id, name, city, state, obstacle }) => ({
            value: id,
            label: name,
            note: obstacle ?? `${city}, ${state}`,
            disabled: obstacle !== null,
          }))}
        />
      ) : (
        <AddressFields fields={fields} />
      )}
      <p className="text-sm text-ink-soft">
        The shopper gets a mail that says what you changed. Sales tax was worked out for{' '}
        {order.values.state}, so the state stays.
      </p>
      <div className="flex flex-wrap gap-3">
        <Button pending={pending} pendingLabel="Saving…">
          Save and mail the shopper
        </Button>
        <ButtonLink to={`/admin/orders/${formatOrderNumber(order.number)}`} look="quiet">
          Leave it as it is
        </ButtonLink>
      </div>
    </Form>
  )
}

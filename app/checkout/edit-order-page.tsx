import { type SubmissionResult, useForm } from '@conform-to/react'
import { getZodConstraint, parseWithZod } from '@conform-to/zod/v4'
import { Form, useNavigation } from '@remix-run/react'
import { ChangeFrame } from '#app/orders/desk/change-frame'
import { KeptInputs, OrderFormFrame, OrderKeptNotice } from '#app/orders/desk/kept-inputs'
import { keptText, type OrderForm } from '#app/orders/desk/kept-order'
import type { EditedOrder } from '#app/orders/desk/read-edit.server'
import { useOrderKeeping } from '#app/orders/desk/use-order-keeping'
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
  forms: readonly OrderForm[]
  formId: string
  mayRefund: boolean
  answer: { problem: string | null; edited: boolean; result: SubmissionResult | null } | undefined
}

/** Changes who gets an order and where, while all of it is still here. */
export function EditOrderPage({ order, forms, formId, mayRefund, answer }: EditOrderPageProps) {
  return (
    <ChangeFrame
      title="Change"
      {...{ order, mayRefund }}
      problem={answer?.problem ?? null}
      news={
        answer?.edited ? (
          <EditedMeanwhile order={order} typed={answer.result?.initialValue ?? {}} />
        ) : null
      }
      refund={{
        before: 'To take units out of it,',
        link: 'refund them by line',
        after: 'and put them back on the shelf.',
      }}
    >
      {forms.map((own) => (
        <OrderFormFrame
          key={own.form}
          own={own}
          isAnswered={Boolean(answer?.result)}
          stand={String(order.version)}
        >
          <EditForm {...{ order, own, formId }} result={answer?.result ?? null} />
        </OrderFormFrame>
      ))}
    </ChangeFrame>
  )
}

type EditFormProps = {
  order: EditedOrder
  own: OrderForm
  formId: string
  result: SubmissionResult | null
}

function EditForm({ order, own, formId, result }: EditFormProps) {
  const pending = useNavigation().formData !== undefined
  const isPickup = order.deliveryMethod === 'pickup'
  const schema = isPickup ? EditPickup : EditDelivery
  const [form, fields] = useForm<CheckoutInput, unknown>({
    id: 'edit',
    lastResult: result,
    constraint: getZodConstraint(schema),
    defaultValue: own.kept ? keptValues(own) : order.values,
    onValidate: ({ formData }) => parseWithZod(formData, { schema }),
    shouldValidate: 'onBlur',
    shouldRevalidate: 'onInput',
  })
  const isAnswered = result !== null
  // What was kept stands upon the order as it was then: what changed since is told when it is saved.
  const base = (isAnswered ? null : own.kept?.base) ?? String(order.version)
  const { onSubmit } = form
  const keeping = useOrderKeeping({ order: order.number, own, base, isAnswered, onSubmit })
  return (
    <>
      <OrderKeptNotice {...{ own, isAnswered }} />
      <Form
        method="post"
        id={form.id}
        noValidate={form.noValidate}
        className="flex flex-col gap-5"
        {...keeping.form}
      >
        <input type="hidden" name="formId" value={formId} />
        <input type="hidden" name="version" value={base} />
        <KeptInputs {...keeping.inputs} />
        <FormErrors form={form} order={EDIT_FIELDS} />
        <TextField field={fields.fullName} label="Full name" autoComplete="off" />
        <TextField
          field={fields.phone}
          label="Phone"
          type="tel"
          inputMode="tel"
          autoComplete="off"
        />
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
    </>
  )
}

/** What was kept of the form, by field. */
function keptValues(own: OrderForm): CheckoutInput {
  return Object.fromEntries(
    EDIT_FIELDS.flatMap((name) => {
      const text = keptText(own, name)
      return text === undefined ? [] : [[name, text]]
    }),
  )
}

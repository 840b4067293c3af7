import { useForm } from '@conform-to/react'
import { getZodConstraint, parseWithZod } from '@conform-to/zod/v4'
import { Form } from '@remix-run/react'
import { formatMoney } from '#app/money/format-money'
import { Button } from '#app/ui/button'
import { Disclosure } from '#app/ui/disclosure'
import { FormErrors } from '#app/ui/form-errors'
import { Notice } from '#app/ui/notice'
import { SelectField } from '#app/ui/select-field'
import { TextField } from '#app/ui/text-field'
import { CLOSINGS, refundTrouble, SettleForm } from './failed-refund'
import type { OrderFormProps } from './order-forms'
import type { DeskOrder } from './read-order.server'

type RefundTroubleProps = OrderFormProps & { order: DeskOrder; formId: string; now: Date }

/** Each refund that failed or never reached Stripe, with the ways on. */
export function RefundTrouble({ order, formId, refused, now }: RefundTroubleProps) {
  return order.refunds.map((refund) => {
    const trouble = refundTrouble(refund, now)
    if (!trouble) return null
    const amount = formatMoney(refund.amountCents)
    const title =
      trouble === 'failed'
        ? `The refund of ${amount} failed`
        : `The refund of ${amount} has not reached Stripe`
    return (
      <section key={refund.id} id={`refund-${refund.id}`} aria-label={title}>
        <Notice kind="caution" title={title} standing>
          <div className="flex flex-col gap-3 pt-1 text-sm">
            {refund.failure ? (
              <p>
                Stripe says: <code>{refund.failure}</code>
              </p>
            ) : null}
            <Form method="post">
              <input type="hidden" name="refundId" value={refund.id} />
              <Button name="intent" value="retry-refund" size="sm" wide>
                Send it again
              </Button>
            </Form>
            {trouble === 'failed' ? (
              <SettleRefundForm {...{ refundId: refund.id, formId, refused }} />
            ) : null}
          </div>
        </Notice>
      </section>
    )
  })
}

type SettleRefundFormProps = OrderFormProps & { refundId: string; formId: string }

/** What was typed for this refund is kept after a refusal. */
function SettleRefundForm({ refundId, formId, refused }: SettleRefundFormProps) {
  const mine = refused?.intent === 'settle-refund' ? refused.result : null
  const result = mine?.initialValue?.['refundId'] === refundId ? mine : null
  const [form, fields] = useForm({
    id: `settle-${refundId}`,
    lastResult: result,
    constraint: getZodConstraint(SettleForm),
    onValidate: ({ formData }) => parseWithZod(formData, { schema: SettleForm }),
    shouldRevalidate: 'onInput',
  })
  return (
    <Disclosure summary="It was paid back in another way" open={result !== null}>
      <Form method="post" id={form.id} onSubmit={form.onSubmit} noValidate={form.noValidate}>
        <input type="hidden" name="formId" value={formId} />
        <input type="hidden" name="refundId" value={refundId} />
        <div className="flex flex-col gap-3">
          <FormErrors form={form} />
          <SelectField
            field={fields.how}
            label="How"
            placeholder="Choose a way"
            options={Object.entries(CLOSINGS).map(([value, { label }]) => ({ value, label }))}
          />
          <TextField
            field={fields.words}
            label="How you know"
            hint="A check number, a day. Kept as a note that the shopper does not see."
            autoComplete="off"
          />
          <Button name="intent" value="settle-refund" look="quiet" size="sm">
            It is settled
          </Button>
        </div>
      </Form>
    </Disclosure>
  )
}

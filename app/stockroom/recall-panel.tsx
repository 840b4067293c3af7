import { type SubmissionResult, useForm } from '@conform-to/react'
import { getZodConstraint, parseWithZod } from '@conform-to/zod/v4'
import { Form } from '@remix-run/react'
import { Button } from '#app/ui/button'
import { Disclosure } from '#app/ui/disclosure'
import { FormErrors } from '#app/ui/form-errors'
import { Moment } from '#app/ui/moment'
import { Notice } from '#app/ui/notice'
import { TextField } from '#app/ui/text-field'
import { RecallForm } from './recall-action'
import type { ReadLot } from './read-lot.server'

type RecallPanelProps = {
  lot: ReadLot
  refused: SubmissionResult | undefined
  mayRecall: boolean
  mayWrite: boolean
}

/** Whether the lot is recalled, and what can be done about it. */
export function RecallPanel({ lot, refused, mayRecall, mayWrite }: RecallPanelProps) {
  const { recall, lotCode } = lot
  if (!recall)
    return mayRecall ? (
      <Disclosure summary="Recall this lot" open={refused !== undefined}>
        <RecallLotForm lotCode={lotCode} refused={refused} />
      </Disclosure>
    ) : null
  return (
    <div className="flex flex-col gap-3">
      <Notice kind="caution" title="Recalled: it is not sold at any location" standing>
        <p>{recall.reason}</p>
        <p className="text-sm">
          <Moment at={recall.at} />
        </p>
      </Notice>
      {recall.mailedAt ? (
        <p className="text-sm">
          {recall.mailed} {recall.mailed === 1 ? 'order was' : 'orders were'} written to,{' '}
          <Moment at={recall.mailedAt} />. Sent again, it reaches only orders that have had no mail.
        </p>
      ) : null}
      {mayWrite ? (
        <Form method="post">
          <Button
            name="intent"
            value="write"
            look={recall.mailedAt ? 'quiet' : 'primary'}
            size="sm"
          >
            Write to the shoppers
          </Button>
        </Form>
      ) : null}
    </div>
  )
}

function RecallLotForm({
  lotCode,
  refused,
}: { lotCode: string } & Pick<RecallPanelProps, 'refused'>) {
  const [form, fields] = useForm({
    id: 'recall',
    lastResult: refused ?? null,
    constraint: getZodConstraint(RecallForm),
    onValidate: ({ formData }) => parseWithZod(formData, { schema: RecallForm }),
  })
  return (
    <Form method="post" id={form.id} onSubmit={form.onSubmit} noValidate={form.noValidate}>
      <div className="flex flex-col gap-3">
        <FormErrors form={form} />
        <p className="text-sm text-ink-soft">
          Lot {lotCode} is then sold at no location, and what unpaid orders hold of it is freed.
          This cannot be undone. Nobody is written to yet.
        </p>
        <TextField
          field={fields.reason}
          label="Why"
          hint="Shoppers read it in the mail. Say what is known, without blame."
          autoComplete="off"
        />
        <Button name="intent" value="recall" look="danger" size="sm">
          Recall lot {lotCode}
        </Button>
      </div>
    </Form>
  )
}

import { type SubmissionResult, useForm } from '@conform-to/react'
import { getZodConstraint, parseWithZod } from '@conform-to/zod/v4'
import { Form } from '@remix-run/react'
import { Button } from '#app/ui/button'
import { FormErrors } from '#app/ui/form-errors'
import { SelectField } from '#app/ui/select-field'
import { TextField } from '#app/ui/text-field'
import { dayOrNone } from './day-or-none'
import type { StockPlace } from './list-stock.server'
import type { ShelfLot } from './read-stock.server'
import { ReceiveForm, TransferForm, WRITE_OFF_REASONS, WriteOffForm } from './stock-action'

export type Refused = { intent: string; result: SubmissionResult }

export interface StockFormProps {
  refused: Refused | undefined
  formId: string
  lots: readonly ShelfLot[]
  places: readonly StockPlace[]
}

export function ReceiveStockForm({ refused, formId, places, at }: StockFormProps & { at: string }) {
  const [form, fields] = useForm({
    id: `receive-${formId}`,
    lastResult: refused?.intent === 'receive' ? refused.result : null,
    defaultValue: { locationId: at },
    constraint: getZodConstraint(ReceiveForm),
    onValidate: ({ formData }) => parseWithZod(formData, { schema: ReceiveForm }),
  })
  return (
    <Form method="post" id={form.id} onSubmit={form.onSubmit} noValidate={form.noValidate}>
      <input type="hidden" name="formId" value={formId} />
      <div className="flex flex-col gap-3">
        <FormErrors form={form} />
        <PlaceField field={fields.locationId} label="Location" places={places} />
        <TextField field={fields.lotCode} label="Lot code" autoComplete="off" spellCheck={false} />
        <TextField field={fields.expiresOn} label="Expires on" type="date" />
        <TextField field={fields.quantity} label="Units" inputMode="numeric" autoComplete="off" />
        <TextField
          field={fields.unitCost}
          label="Cost of a unit, $"
          hint="Left empty, the variant’s own cost counts."
          inputMode="decimal"
          autoComplete="off"
        />
        <Button name="intent" value="receive" size="sm">
          Receive
        </Button>
      </div>
    </Form>
  )
}

export function TransferStockForm({ refused, formId, lots, places }: StockFormProps) {
  const [form, fields] = useForm({
    id: `transfer-${formId}`,
    lastResult: refused?.intent === 'transfer' ? refused.result : null,
    constraint: getZodConstraint(TransferForm),
    onValidate: ({ formData }) => parseWithZod(formData, { schema: TransferForm }),
  })
  return (
    <Form method="post" id={form.id} onSubmit={form.onSubmit} noValidate={form.noValidate}>
      <input type="hidden" name="formId" value={formId} />
      <div className="flex flex-col gap-3">
        <FormErrors form={form} />
        <LotField field={fields.lotId} lots={lots} />
        <PlaceField field={fields.toLocationId} label="To" places={places} />
        <TextField field={fields.quantity} label="Units" inputMode="numeric" autoComplete="off" />
        <Button name="intent" value="transfer" look="quiet" size="sm">
          Transfer
        </Button>
      </div>
    </Form>
  )
}

export function WriteOffStockForm({ refused, formId, lots }: StockFormProps) {
  const [form, fields] = useForm({
    id: `write-off-${formId}`,
    lastResult: refused?.intent === 'write-off' ? refused.result : null,
    constraint: getZodConstraint(WriteOffForm),
    onValidate: ({ formData }) => parseWithZod(formData, { schema: WriteOffForm }),
  })
  return (
    <Form method="post" id={form.id} onSubmit={form.onSubmit} noValidate={form.noValidate}>
      <input type="hidden" name="formId" value={formId} />
      <div className="flex flex-col gap-3">
        <FormErrors form={form} />
        <LotField field={fields.lotId} lots={lots} />
        <TextField field={fields.quantity} label="Units" inputMode="numeric" autoComplete="off" />
        <SelectField
          field={fields.reason}
          label="Reason"
          placeholder="Choose a reason"
          options={WRITE_OFF_REASONS.map((value) => ({ value, label: sentence(value) }))}
        />
        <Button name="intent" value="write-off" look="danger" size="sm">
          Write off
        </Button>
      </div>
    </Form>
  )
}

type LotFieldProps = {
  field: Parameters<typeof SelectField>[0]['field']
  lots: readonly ShelfLot[]
}

function LotField({ field, lots }: LotFieldProps) {
  const options = lots.map(({ id, lotCode, place, expiresOn, onHand, held }) => ({
    value: id,
    label: `${lotCode}, ${place}, ${dayOrNone(expiresOn)}, ${onHand - held} free`,
  }))
  return <SelectField {...{ field, options }} label="Lot" placeholder="Choose a lot" />
}

type PlaceFieldProps = {
  field: LotFieldProps['field']
  label: string
  places: readonly StockPlace[]
}

function PlaceField({ field, label, places }: PlaceFieldProps) {
  const options = places.map(({ id, name }) => ({ value: id, label: name }))
  return <SelectField {...{ field, label, options }} placeholder="Choose a location" />
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

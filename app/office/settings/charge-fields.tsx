import type { ComponentProps } from 'react'
import { TypedField } from '#app/office/form-parts'

type TypedFieldProps = ComponentProps<typeof TypedField>

type ChargeFieldsProps = {
  /** What a field of that name is given. */
  field: (name: string) => Pick<TypedFieldProps, 'name' | 'idPrefix' | 'value' | 'errors'>
}

/** What a way of delivery costs and takes, its own or a zone's. */
export function ChargeFields({ field }: ChargeFieldsProps) {
  return (
    <>
      <TypedField {...field('priceCents')} label="Price, in dollars" inputMode="decimal" required />
      <TypedField {...field('freeFromCents')} label="Free from this spend" inputMode="decimal" />
      <div className="grid grid-cols-2 gap-3">
        <TypedField {...field('minDays')} label="Business days from" inputMode="numeric" required />
        <TypedField {...field('maxDays')} label="to" inputMode="numeric" required />
      </div>
    </>
  )
}

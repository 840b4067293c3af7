import type { FieldMetadata } from '@conform-to/react'
import { SelectField } from '#app/ui/select-field'
import { TextField } from '#app/ui/text-field'
import { CARRIERS, carrierName, trackingWarning } from '../carriers'

type CarrierFieldsProps<Carrier, Tracking> = {
  carrier: FieldMetadata<Carrier>
  trackingNumber: FieldMetadata<Tracking>
}

/** With whom a parcel goes and by which number; an odd number is pointed out, and taken. */
export function CarrierFields<Carrier, Tracking>({
  carrier,
  trackingNumber,
}: CarrierFieldsProps<Carrier, Tracking>) {
  const warning = trackingWarning(String(carrier.value ?? ''), String(trackingNumber.value ?? ''))
  return (
    <>
      <SelectField
        field={carrier}
        label="Carrier"
        placeholder="Choose a carrier"
        options={CARRIERS.map((each) => ({ value: each, label: carrierName(each) }))}
      />
      <TextField
        field={trackingNumber}
        label="Tracking number"
        hint={warning ?? 'As the label has it. Only another carrier may go without.'}
        autoComplete="off"
        spellCheck={false}
      />
    </>
  )
}

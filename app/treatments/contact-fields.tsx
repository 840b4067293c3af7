import type { FieldMetadata } from '@conform-to/react'
import { TextField } from '#app/ui/text-field'

type ContactFieldsProps = {
  fields: {
    fullName: FieldMetadata<string>
    email: FieldMetadata<string>
    phone: FieldMetadata<string | undefined>
  }
}

export function ContactFields({ fields }: ContactFieldsProps) {
  return (
    <>
      <TextField field={fields.fullName} label="Full name" autoComplete="name" />
      <TextField
        field={fields.email}
        label="Email"
        hint="We confirm that the request arrived, and repeat nothing of it."
        type="email"
        autoComplete="email"
        inputMode="email"
        autoCapitalize="none"
        spellCheck={false}
      />
      <TextField
        field={fields.phone}
        label="Phone"
        hint="Without a number they write instead of calling."
        type="tel"
        autoComplete="tel"
        inputMode="tel"
      />
    </>
  )
}

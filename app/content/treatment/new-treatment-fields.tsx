import { SelectIn } from '../content-fields'

const DRAWINGS = [
  ['', 'Choose…'],
  ['plain', 'Not drawn: told in words'],
  ['hydradermabrasion', 'A tip with liquid and suction'],
  ['microneedling', 'Fine needles and a serum'],
] as const

type NewTreatmentFieldsProps = {
  typed: { like: string; drawing: string }
  screened: readonly { id: string; name: string }[]
}

/** What a treatment begins with besides its name: its drawing, and whose screening questions. */
export function NewTreatmentFields({ typed, screened }: NewTreatmentFieldsProps) {
  return (
    <>
      <SelectIn
        name="drawing"
        label="How a session is drawn"
        hint="A drawing shows what is done, so it has to be that. It stays as it is."
        value={typed.drawing}
        options={DRAWINGS}
      />
      <SelectIn
        name="like"
        label="Screening questions to begin with"
        hint="Reword them or leave them empty in the editor; there is room for three more there."
        value={typed.like}
        options={[
          ['', 'None'],
          ...screened.map(({ id, name }) => [id, `Those of ${name}`] as const),
        ]}
      />
    </>
  )
}

import { fieldId, Part, ProblemsOf, SelectIn, TextIn } from '../content-fields'
import { AddRow, RowButtons, RowTitle } from '../content-rows'
import type { TreatmentValues } from './treatment-values'

export const STRENGTHS = [
  ['high', 'A published study or a label'],
  ['medium', 'Clinics, or second hand'],
  ['low', 'Nothing that we found'],
] as const

/** What is stated, how well it is supported and by what, and what it does not show. */
export function EvidenceRows({ values: { evidence } }: { values: TreatmentValues }) {
  return (
    <Part legend="Evidence">
      <ProblemsOf name="evidence" />
      <ol id={fieldId('evidence')} className="flex flex-col gap-4">
        {evidence.map((row, place) => {
          const name = (field: string) => `evidence[${place}].${field}`
          const label = (words: string) => `${words} ${place + 1}`
          return (
            <li
              key={`${place} ${row.statement}`}
              className="flex min-w-0 flex-col gap-2 rounded-md bg-mist p-3"
            >
              <div className="flex flex-wrap items-center justify-between gap-2">
                <RowTitle path="evidence" row={place}>
                  Statement {place + 1}
                </RowTitle>
                <RowButtons
                  path="evidence"
                  row={place}
                  count={evidence.length}
                  label={`statement ${place + 1}`}
                />
              </div>
              <TextIn
                name={name('statement')}
                label={label('What is stated,')}
                value={row.statement}
                rows={2}
              />
              <div className="grid gap-2 sm:grid-cols-2">
                <SelectIn
                  name={name('strength')}
                  label={label('Supported by,')}
                  value={row.strength}
                  options={STRENGTHS}
                />
                <TextIn name={name('source')} label={label('Source,')} value={row.source} />
              </div>
              <TextIn
                name={name('url')}
                label={label('Address of the source, if any,')}
                value={row.url}
                inputMode="url"
              />
              <TextIn
                name={name('limits')}
                label={label('What it does not show, if anything,')}
                value={row.limits}
                rows={2}
              />
            </li>
          )
        })}
      </ol>
      <AddRow path="evidence">Add a statement</AddRow>
    </Part>
  )
}

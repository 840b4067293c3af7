import { z } from 'zod'

const text = z.string().optional().catch(undefined)
const list = z
  .union([z.array(z.string()), z.string().transform((one) => [one])])
  .catch([])
  .transform((values) => values.filter(Boolean))

/** The editor's form as it was sent, right or wrong: what the page shows again. */
export const EditorFields = z.object({
  version: z.string().catch('0'),
  formId: text,
  name: text,
  kind: z.string().catch('percentage'),
  percent: text,
  amount: text,
  buyQuantity: text,
  getQuantity: text,
  minSpend: text,
  categorySlugs: list,
  productIds: list,
  find: text,
  emails: text,
  firstOrderOnly: text,
  perCustomerLimit: text,
  usesLimit: text,
  startsOn: text,
  endsOn: text,
  stacking: z.string().catch('adds'),
  entry: z.string().catch('code'),
  /** Empty until somebody chose: then it follows the kind. */
  combines: z.string().catch(''),
  priority: text,
  codes: text,
})
export type EditorFields = z.infer<typeof EditorFields>

/** Whether two hold the same terms, however they were typed; what was only looked for is none. */
export function sameTerms(one: EditorFields, other: EditorFields): boolean {
  return plain(one) === plain(other)
}

function plain({ version: _version, formId: _formId, find: _find, ...terms }: EditorFields) {
  const filled = Object.entries(terms)
    .map(([name, value]) => [
      name,
      (typeof value === 'string' ? value.split(/\s*\n\s*/) : [...(value ?? [])])
        .filter(Boolean)
        .toSorted(),
    ])
    .filter(([, value]) => value?.length)
  return JSON.stringify(filled)
}

const UUID = z.uuid()

/** Ids among what was sent that can be asked of the database. */
export function readableIds(ids: readonly string[]): string[] {
  return ids.filter((id) => UUID.safeParse(id).success).slice(0, 100)
}

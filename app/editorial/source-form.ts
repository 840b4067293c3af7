import { z } from 'zod'
import { slugFrom } from '#app/http/slug-from'
import type { DraftSource } from './draft-content'

const Typed = z.string().trim().max(2_000).default('')

/** A source as it is typed. */
export const SourceForm = z.object({
  id: Typed,
  kind: Typed,
  title: Typed,
  publication: Typed,
  year: Typed,
  scheme: Typed,
  value: Typed,
  confidence: Typed,
  note: Typed,
})
export type SourceForm = z.infer<typeof SourceForm>

export const BLANK_SOURCE: DraftSource = {
  id: '',
  kind: '',
  title: '',
  publication: '',
  year: '',
  identifier: null,
  confidence: '',
}

export function sourceFormOf({ year, identifier, note, ...source }: DraftSource): SourceForm {
  const { scheme, value } = identifier ?? { scheme: '', value: '' }
  return { ...source, year: String(year), scheme, value, note: note ?? '' }
}

/** What was typed as a source; without a name for citing it, it is named after its title. */
export function sourceOf({ year, scheme, value, note, id, ...typed }: SourceForm): DraftSource {
  return {
    ...typed,
    id: id || slugFrom(typed.title).slice(0, 40).replace(/-+$/, ''),
    year: /^\d{1,4}$/.test(year) ? Number(year) : year,
    identifier: scheme || value ? { scheme, value } : null,
    ...(note ? { note } : {}),
  }
}

import { may, type Actor } from '#app/staff/permissions'
import { listLabels, readLabelTrail } from './find-labels.server'
import { readKeptLabel } from './kept-label.server'
import { LabelKind, type LabelForm } from './label'

interface Asked {
  params: URLSearchParams
  /** The id that a new one is to have. */
  freshId: string
}

/**
 * Categories and concerns, with the form of the one that the address asks to change ("edit") or of a new one of the
 * kind that it asks for ("new"), as the person left it, and what was done to it. Four queries at most. Undefined for
 * who may not see the catalog.
 */
export async function readLabelsPage(actor: Actor, { params, freshId }: Asked, now: Date) {
  if (!may(actor, 'catalog:read')) return undefined
  const labels = await listLabels()
  const edited = LabelKind.options.flatMap((kind) =>
    labels[kind].filter(({ id }) => id === params.get('edit')).map((label) => ({ kind, ...label })),
  )[0]
  const fresh = LabelKind.safeParse(params.get('new'))
  const begun: LabelForm | null =
    edited ??
    (fresh.success
      ? { kind: fresh.data, id: freshId, version: 0, name: '', slug: '', intro: '' }
      : null)
  const trail = edited ? await readLabelTrail(actor, edited.kind, edited.id) : null
  const mayWrite = may(actor, 'catalog:write')
  const form = begun && mayWrite ? await readKeptLabel(actor, begun, now) : null
  return { labels, form, trail, mayWrite }
}

import { may, type Actor } from '#app/staff/permissions'
import { listLabels, readLabelTrail } from './find-labels.server'
import { LabelKind, type LabelForm } from './label'

/**
 * Categories and concerns, with the one that the address asks to change ("edit") or the kind that a new one is to be
 * of ("new"), as a form begins, and what was done to it. Three queries at most. Undefined for who may
 * not see the catalog.
 */
export async function readLabelsPage(actor: Actor, params: URLSearchParams, freshId: string) {
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
  return { labels, begun, trail, mayWrite: may(actor, 'catalog:write') }
}

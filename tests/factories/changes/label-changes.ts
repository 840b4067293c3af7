import { randomUUID } from 'node:crypto'
import { moveLabel, removeLabel } from '#app/merchandising/labels/change-label.server'
import { saveLabel } from '#app/merchandising/labels/save-label.server'
import { db } from '#app/platform/database.server'
import { leaves, now, type Change } from './leaves'

const form = (id: string, version: number) => ({
  ...{ kind: 'category' as const, id, version },
  ...{ name: 'Eye care', slug: 'eye-care', intro: '' },
})
const category = (name: string, position: number) =>
  db.category.create({ data: { slug: `c-${position}`, name, intro: '', position } })

/** What staff do to categories and concerns, and the row that each leaves. */
export const LABEL_CHANGES: readonly Change[] = [
  leaves('label.added', saveLabel, 'catalog:write', (olive) =>
    Promise.resolve([olive, form(randomUUID(), 0), now]),
  ),
  leaves('label.changed', saveLabel, 'catalog:write', async (olive) => {
    const { id, version } = await category('Eyes', 0)
    return [olive, form(id, version), now]
  }),
  leaves('label.moved', moveLabel, 'catalog:write', async (olive) => {
    const { id } = await category('Eyes', 900)
    await category('Lips', 901)
    const place = (await db.category.count()) - 2
    return [olive, 'category' as const, { id, by: 'down' as const, place }, now]
  }),
  leaves('label.removed', removeLabel, 'catalog:write', async (olive) => {
    const { id } = await category('Eyes', 0)
    return [olive, 'category' as const, id, now]
  }),
]

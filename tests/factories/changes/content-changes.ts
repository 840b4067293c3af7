import { randomUUID } from 'node:crypto'
import { makeBundle, setBundleOnSale } from '#app/content/bundle/make-bundle.server'
import { makeStudio, makeTreatment } from '#app/content/make-content.server'
import { moveContent } from '#app/content/move-content.server'
import { publishContent } from '#app/content/publish-content.server'
import { discardContent, restoreContent } from '#app/content/restore-content.server'
import { saveContent } from '#app/content/save-content.server'
import { scheduleContent } from '#app/content/schedule-content.server'
import { db } from '#app/platform/database.server'
import type { Actor } from '#app/staff/permissions'
import { aDraft, editorOf } from '#tests/factories/content'
import { aStudio, aTreatment } from '#tests/factories/treatment'
import { aBundle } from '#tests/factories/bundle'
import { aStockedVariant } from '#tests/factories/stock'
import { leaves, now, type Change } from './leaves'

const HOUR_MS = 3_600_000

async function studio() {
  const { id } = await aStudio()
  return { kind: 'location', id } as const
}

/** A studio with a draft of another phone number. */
async function drafted(olive: Actor) {
  const key = await studio()
  return { key, base: await aDraft(olive, key, { phone: '(214) 555-0199' }) }
}

async function scheduled(olive: Actor) {
  const { key, base } = await drafted(olive)
  await scheduleContent(olive, key, { base, at: new Date(now.getTime() + HOUR_MS) }, now)
  return { key, base: (await editorOf(key)).base }
}

/** What staff do to bundles, treatments and studios, and the row that each leaves. */
export const CONTENT_CHANGES: readonly Change[] = [
  leaves('content.created', makeBundle, 'catalog:write', (olive) =>
    Promise.resolve([olive, { id: randomUUID(), name: 'Evening', slug: 'evening' }, now]),
  ),
  leaves('content.created', makeStudio, 'studios:write', (olive) =>
    Promise.resolve([olive, { id: randomUUID(), name: 'Fort Worth', slug: 'fort-worth' }, now]),
  ),
  leaves('content.created', makeTreatment, 'treatments:write', (olive) => {
    const named = { id: randomUUID(), name: 'Peel', slug: 'peel' }
    return Promise.resolve([olive, { ...named, like: '', drawing: 'plain' }, now])
  }),
  leaves('content.saved', saveContent, 'treatments:write', async (olive) => {
    const key = { kind: 'treatment', id: (await aTreatment()).id } as const
    const { base, values } = await editorOf(key)
    return [olive, key, { base, values: { ...values, name: 'Facial' }, note: '' }, now]
  }),
  leaves('content.published', publishContent, 'studios:write', async (olive) => {
    const { key, base } = await drafted(olive)
    return [olive, key, { base }, now]
  }),
  leaves('content.scheduled', scheduleContent, 'studios:write', async (olive) => {
    const { key, base } = await drafted(olive)
    return [olive, key, { base, at: new Date(now.getTime() + HOUR_MS) }, now]
  }),
  leaves('content.unscheduled', scheduleContent, 'studios:write', async (olive) => {
    const { key, base } = await scheduled(olive)
    return [olive, key, { base, at: null }, now]
  }),
  leaves('content.restored', restoreContent, 'studios:write', async (olive) => {
    const { key, base } = await drafted(olive)
    await publishContent(olive, key, { base }, now)
    return [olive, key, { number: 1 }, now]
  }),
  leaves('content.discarded', discardContent, 'studios:write', async (olive) => {
    const { key, base } = await drafted(olive)
    return [olive, key, { base }, now]
  }),
  leaves('content.moved', moveContent, 'treatments:write', async (olive) => {
    const { id } = await aTreatment()
    await db.treatment.update({ where: { id: (await aTreatment()).id }, data: { position: 1 } })
    return [olive, 'treatment' as const, { id, by: 'down' as const, place: 0 }, now]
  }),
  leaves('content.archived', setBundleOnSale, 'catalog:write', async (olive) => {
    const { id } = await aBundle([])
    return [olive, { id, offered: false }, now]
  }),
  leaves('content.offered', setBundleOnSale, 'catalog:write', async (olive) => {
    const parts = [await aStockedVariant(9), await aStockedVariant(9)]
    const { id } = await aBundle(parts.map((part) => [part]))
    await db.bundle.update({ where: { id }, data: { status: 'archived', skinTypes: [] } })
    return [olive, { id, offered: true }, now]
  }),
]

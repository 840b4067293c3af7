import { beginDraft, discardDraft } from '#app/editorial/begin-draft.server'
import { createGuide } from '#app/editorial/create-guide.server'
import { editDraft } from '#app/editorial/edit-draft.server'
import { placeGuide, seenPlace } from '#app/editorial/place-guide.server'
import { publishDraft } from '#app/editorial/publish-draft.server'
import { withdrawGuide } from '#app/editorial/withdraw-guide.server'
import { scheduleDraft, unscheduleDraft } from '#app/editorial/schedule-draft.server'
import { aGuideOnTheDesk, lookedAt } from '#tests/factories/guide-desk'
import { leaves, now, type Change } from './leaves'

const HOUR_MS = 3_600_000
const later = new Date(now.getTime() + HOUR_MS)

/** What staff do to guides, and the row that each leaves. */
export const GUIDE_CHANGES: readonly Change[] = [
  leaves('guide.created', createGuide, 'guides:write', (olive) =>
    Promise.resolve([olive, { title: 'Sun and pores' }, now]),
  ),
  leaves('guide.placed', placeGuide, 'guides:write', async (olive) => {
    const { id, slug } = await aGuideOnTheDesk([{ number: 1, status: 'draft' }])
    const seen = seenPlace({ slug, place: 1 })
    return [olive, { guideId: id, seen, slug: 'another-address', place: 1 }, now]
  }),
  leaves('guide.draft_begun', beginDraft, 'guides:write', async (olive) => {
    const { id } = await aGuideOnTheDesk([{ number: 1 }])
    return [olive, { guideId: id, from: 1 }, now]
  }),
  leaves('guide.restored', beginDraft, 'guides:write', async (olive) => {
    const { id } = await aGuideOnTheDesk([{ number: 1, status: 'superseded' }, { number: 2 }])
    return [olive, { guideId: id, from: 1 }, now]
  }),
  leaves('guide.edited', editDraft, 'guides:write', async (olive) => {
    const { id, draft } = await aGuideOnTheDesk()
    const item = { kind: 'routine' as const, bundle: '' }
    const edit = { kind: 'add', list: 'blocks', at: 0, item } as const
    return [olive, { guideId: id, versionId: draft.id, edit }, now]
  }),
  leaves('guide.draft_discarded', discardDraft, 'guides:write', async (olive) => [
    olive,
    lookedAt(await aGuideOnTheDesk()),
    now,
  ]),
  leaves('guide.published', publishDraft, 'guides:write', async (olive) => [
    olive,
    lookedAt(await aGuideOnTheDesk()),
    now,
  ]),
  leaves('guide.scheduled', scheduleDraft, 'guides:write', async (olive) => [
    olive,
    { ...lookedAt(await aGuideOnTheDesk()), at: later },
    now,
  ]),
  leaves('guide.unscheduled', unscheduleDraft, 'guides:write', async (olive) => {
    const seen = lookedAt(await aGuideOnTheDesk())
    await scheduleDraft(olive, { ...seen, at: later }, now)
    return [olive, seen, now]
  }),
  leaves('guide.withdrawn', withdrawGuide, 'guides:write', async (olive) => {
    const { id } = await aGuideOnTheDesk()
    return [olive, { guideId: id, published: 1 }, now]
  }),
]

import { redirect } from '@remix-run/node'
import { invariantResponse } from '#app/http/invariant-response'
import type { Actor } from '#app/staff/permissions'
import { readShopMoment } from '#app/time/shop-clock'
import type { Sent } from './desk-sent'
import { publishDraft, type Hindrance } from './publish-draft.server'
import { scheduleDraft, unscheduleDraft } from './schedule-draft.server'
import { refusal } from './refusal.server'
import { withdrawGuide } from './withdraw-guide.server'

/** The clock by which the shop's staff say when something goes live. */
/** Takes the guide offline, or says that another version went out meanwhile. */
export async function answerWithdrawal(actor: Actor, { guideId, asked, way }: Sent, now: Date) {
  invariantResponse(asked.replaces, 400)
  const outcome = await withdrawGuide(actor, { guideId, published: asked.replaces }, now)
  invariantResponse(outcome.kind !== 'not-allowed', 403)
  invariantResponse(outcome.kind !== 'gone', 404)
  if (outcome.kind === 'withdrawn') throw redirect(way({ done: 'withdrawn' }, ''), 303)
  return refusal({ message: 'Another version was published meanwhile, so the guide stays.' })
}

/** Publishes the draft, puts it on the schedule or takes it off, or says what hinders it. */
export async function answerDecision(
  actor: Actor,
  { guideId, versionId, asked, way }: Sent & { versionId: string },
  now: Date,
) {
  const { intent, revision, confirmed, publishAt } = asked
  if (intent === 'unschedule') {
    const outcome = await unscheduleDraft(actor, { guideId, versionId }, now)
    invariantResponse(outcome !== 'not-allowed', 403)
    throw redirect(way(outcome === 'done' ? { done: 'unscheduled' } : {}, ''), 303)
  }
  const decision = { guideId, versionId, revision, replaces: asked.replaces ?? null, confirmed }
  const kept = { confirmed, publishAt }
  const at = intent === 'schedule' ? readShopMoment(publishAt) : null
  if (intent === 'schedule' && !at)
    return refusal({ ...kept, problems: { publishAt: ['Choose the day and the time'] } }, 400)
  const outcome = at
    ? await scheduleDraft(actor, { ...decision, at }, now)
    : await publishDraft(actor, decision, now)
  invariantResponse(outcome.kind !== 'not-allowed', 403)
  switch (outcome.kind) {
    case 'published':
      throw redirect(`/admin/guides/${guideId}?done=published`, 303)
    case 'scheduled':
      throw redirect(way({ done: 'scheduled' }, ''), 303)
    case 'not-now':
      return refusal({ ...kept, problems: { publishAt: ['Choose a time that is to come'] } }, 400)
    case 'unfit':
      return refusal({ ...kept, message: wordsFor(outcome) }, 400)
    case 'unconfirmed': {
      const words = `Confirm “${outcome.phrases.join('”, “')}”, or write it another way`
      return refusal({ ...kept, problems: { confirmed: [words] } }, 400)
    }
    default:
      return refusal({ ...kept, message: wordsFor(outcome) })
  }
}

function wordsFor(hindrance: Hindrance): string {
  switch (hindrance.kind) {
    case 'unfit':
      return 'It was not published: some things have to be mended first. They are listed, each with its place.'
    case 'changed':
      return `${hindrance.by || 'A colleague'} saved this draft since you opened the page. Look at it as it is now, then publish.`
    case 'moved-on':
      return 'Another version was published meanwhile. Compare this draft with it, then publish.'
    default:
      return 'This draft is not there any more: it was published or discarded meanwhile.'
  }
}

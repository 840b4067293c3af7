import { redirect } from '@remix-run/node'
import { z } from 'zod'
import { invariantResponse } from '#app/http/invariant-response'
import type { Actor } from '#app/staff/permissions'
import type { Sent } from './desk-sent'
import { GuidePlace, placeGuide } from './place-guide.server'
import { refusal } from './refusal.server'

const WORDS = {
  changed: 'A colleague moved this guide meanwhile. It is shown as it is now.',
  taken: 'Another guide has this address',
  'address-is-known': 'Readers know the address already, so it stays',
} as const

/** Gives the guide its place and address, or says beside the field why not. */
export async function answerPlace(actor: Actor, { guideId, asked, way }: Sent, now: Date) {
  const typed = { place: { slug: asked.slug ?? '', place: asked.place ?? '' } }
  const read = GuidePlace.safeParse({ slug: asked.slug || undefined, place: asked.place })
  if (!read.success) {
    const { fieldErrors } = z.flattenError(read.error)
    return refusal({ open: 'place', typed, problems: { ...fieldErrors } }, 400)
  }
  const outcome = await placeGuide(actor, { guideId, seen: asked.seen, ...read.data }, now)
  invariantResponse(outcome.kind !== 'not-allowed', 403)
  invariantResponse(outcome.kind !== 'gone', 404)
  if (outcome.kind === 'placed') throw redirect(way({}, 'place'), 303)
  const words = WORDS[outcome.kind]
  return outcome.kind === 'changed'
    ? refusal({ message: words })
    : refusal({ open: 'place', typed, problems: { slug: [words] } }, 400)
}

import { inboxOf } from '#app/http/inbox-of'
import { countedNetwork } from '#app/http/network-of'
import { db, type Transaction } from '#app/platform/database.server'
import { isWithinLimit } from '#app/platform/throttle.server'
import type { ConsultationDetails } from '#app/treatments/consultation-form'
import { newReference } from '#app/treatments/consultation-link.server'
import { findTreatment, type Treatment } from '#app/treatments/find-treatments.server'
import { queueConsultationMail } from '#app/treatments/mail/queue-consultation-mail.server'
import { screen } from '#app/treatments/screening'

/** Generous to a studio's tablet and a family, too slow for a program. */
const PER_NETWORK = { what: 'consultation:network', most: 20, minutes: 60 }
const PER_ADDRESS = { what: 'consultation:address', most: 3, minutes: 24 * 60 }

export interface ConsultationRequest {
  /** The form's own id: sending it twice asks once. */
  formId: string
  treatmentSlug: string
  details: Omit<ConsultationDetails, 'ticket' | 'company'>
  /** The network address of whoever asks, for the limit only. */
  clientAddress: string
}

export type ConsultationOutcome =
  /** `repeated`: the form was sent before, and counts as it was then. */
  | { kind: 'requested'; reference: string; repeated: boolean }
  | { kind: 'no-such-treatment' }
  | { kind: 'not-offered-there' }
  /** Too many from one network in an hour or for one address in a day; which of them is not told. */
  | { kind: 'too-many' }

/**
 * Asks a studio to call about a treatment. Books nothing. The answers decide who calls: the studio, a
 * clinician, or a clinician who may refer it on. The mails to the studio and to the shopper are queued
 * in the same transaction, so they go out when, and only when, the request is kept.
 */
export function requestConsultation(
  request: ConsultationRequest,
  now: Date,
): Promise<ConsultationOutcome> {
  return db.$transaction(async (tx) => {
    const { formId, treatmentSlug, details } = request
    const before = await findSent(tx, formId)
    if (before) return { kind: 'requested', reference: before.reference, repeated: true }
    if (!(await isWithinLimits(tx, request, now))) return { kind: 'too-many' }
    const treatment = await findTreatment(tx, treatmentSlug)
    if (!treatment) return { kind: 'no-such-treatment' }
    if (!treatment.studios.some(({ id }) => id === details.locationId))
      return { kind: 'not-offered-there' }

    const reference = newReference()
    await tx.consultation.create({
      data: { formId, reference, createdAt: now, ...columnsOf(treatment, details) },
    })
    await queueConsultationMail(tx, reference)
    return { kind: 'requested', reference, repeated: false }
  })
}

function columnsOf(treatment: Treatment, details: ConsultationRequest['details']) {
  const { locationId, fullName, email, phone, preferredTimes, message, answers } = details
  return {
    treatmentId: treatment.id,
    locationId,
    fullName,
    email,
    phone: phone || null,
    preferredTimes: preferredTimes?.join(', ') || null,
    message: message || null,
    ...screen(
      treatment.questions,
      answers,
      treatment.content.clinicianDecides ? 'clinician' : 'studio',
    ),
  }
}

async function isWithinLimits(
  tx: Transaction,
  { details, clientAddress }: ConsultationRequest,
  now: Date,
): Promise<boolean> {
  const network = countedNetwork(clientAddress)
  return (
    (await isWithinLimit(tx, PER_NETWORK, network, now)) &&
    (await isWithinLimit(tx, PER_ADDRESS, inboxOf(details.email), now))
  )
}

/** What this form has asked before. Presses in the same breath wait here for each other, so that one try is counted. */
async function findSent(tx: Transaction, formId: string) {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`consultation:${formId}`}, 0))`
  return tx.consultation.findUnique({ where: { formId }, select: { reference: true } })
}

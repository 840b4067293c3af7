import { db, type Prisma, type Transaction } from '#app/platform/database.server'
import { may, reaches, type Actor } from '#app/staff/permissions'
import { recordAudit, type AuditRecord } from '#app/staff/record-audit.server'
import type { Outcome } from './consultation-words'

/** changed: somebody did something since the form was drawn; not-now: it is not in a state for it; gone: forgotten. */
export type ChangeOutcome = 'done' | 'changed' | 'not-now' | 'gone' | 'not-allowed'

interface ConsultationChange {
  reference: string
  /** Of the request as the form was drawn for. */
  version: number
  note: string | null
}

interface Wanted {
  status: 'requested' | 'contacted' | 'closed'
  from: readonly ('requested' | 'contacted' | 'closed')[]
  event: { kind: 'contacted' | 'closed' | 'reopened'; outcome: string | null }
  action: AuditRecord['action']
}

/** Notes that whoever asked was spoken with or written to; more than once where it took more. Mails nothing. */
export function contactConsultation(
  actor: Actor,
  asked: ConsultationChange,
  now: Date,
): Promise<ChangeOutcome> {
  const wanted = {
    status: 'contacted',
    from: ['requested', 'contacted'],
    event: { kind: 'contacted', outcome: null },
    action: 'consultation.contacted',
  } as const
  return change(actor, asked, wanted, now)
}

/** Closes a request with how it ended. Mails nothing: an outcome says something about somebody’s health. */
export function closeConsultation(
  actor: Actor,
  { outcome, ...asked }: ConsultationChange & { outcome: Outcome },
  now: Date,
): Promise<ChangeOutcome> {
  const wanted = {
    status: 'closed',
    from: ['requested', 'contacted'],
    event: { kind: 'closed', outcome },
    action: 'consultation.closed',
  } as const
  return change(actor, asked, wanted, now)
}

/** Puts a closed request back among those that wait. */
export function reopenConsultation(
  actor: Actor,
  asked: ConsultationChange,
  now: Date,
): Promise<ChangeOutcome> {
  const wanted = {
    status: 'requested',
    from: ['closed'],
    event: { kind: 'reopened', outcome: null },
    action: 'consultation.reopened',
  } as const
  return change(actor, asked, wanted, now)
}

/**
 * What every step of a request goes through: permission, the row held, its version, the step with who took it, the
 * trail. The same form sent twice does it once.
 */
function change(
  actor: Actor,
  { reference, version, note }: ConsultationChange,
  { status, from, event, action }: Wanted,
  now: Date,
): Promise<ChangeOutcome> {
  if (!may(actor, 'consultations:write')) return Promise.resolve('not-allowed')
  return db.$transaction(async (tx) => {
    const held = await hold(tx, reference)
    if (!held) return 'gone'
    if (!reaches(actor, held.locationId)) return 'not-allowed'
    const step = { ...event, note, actorName: actor.name }
    if (held.version === version + 1 && (await isLast(tx, held.id, step))) return 'done'
    if (held.version !== version) return 'changed'
    if (!from.includes(held.status)) return 'not-now'
    const { id } = held
    const { outcome } = event
    await tx.consultation.update({
      where: { id },
      data: { status, outcome, version: { increment: 1 } },
    })
    await tx.consultationEvent.create({ data: { consultationId: id, at: now, ...step } })
    const record = { kind: 'consultation', id, name: reference } as const
    const after = { status, ...(outcome ? { outcome } : {}) }
    await recordAudit(tx, actor, { action, record, before: { status: held.status }, after }, now)
    return 'done'
  })
}

async function hold(tx: Transaction, reference: string) {
  await tx.$queryRaw`SELECT FROM "Consultation" WHERE "reference" = ${reference} FOR UPDATE`
  return tx.consultation.findUnique({
    where: { reference },
    select: { id: true, status: true, version: true, locationId: true },
  })
}

async function isLast(
  tx: Transaction,
  consultationId: string,
  step: Prisma.ConsultationEventWhereInput,
): Promise<boolean> {
  const last = await tx.consultationEvent.findFirst({
    where: { consultationId },
    orderBy: { id: 'desc' },
    select: { id: true },
  })
  return (
    last !== null && (await tx.consultationEvent.count({ where: { id: last.id, ...step } })) > 0
  )
}

import { db, type Prisma } from '#app/platform/database.server'
import { boundTo, may, type Actor } from '#app/staff/permissions'
import { CONSULTATION_VIEWS, type ConsultationView } from './consultation-words'

const PAGE = 50

const select = {
  id: true,
  reference: true,
  status: true,
  route: true,
  outcome: true,
  fullName: true,
  createdAt: true,
  treatment: { select: { name: true } },
  location: { select: { name: true } },
} as const

export interface ConsultationSearch {
  view: ConsultationView
  /** A studio's slug; null for all within reach. */
  at: string | null
  /** The reference with which the page before ended. */
  after: string | null
}

/** The studios whose requests the person sees, in their order. */
function findStudiosOf(actor: Actor) {
  const bound = boundTo(actor)
  return db.location.findMany({
    where: { active: true, ...(bound ? { id: bound } : {}) },
    orderBy: [{ position: 'asc' }, { name: 'asc' }],
    select: { id: true, slug: true, name: true },
  })
}

/**
 * A page of 50 requests that the person may see: open ones with whoever has waited longest first, others the latest
 * first. `next` is the `after` of the next page, or null. Three queries at most. Undefined
 * for who may not.
 */
export async function listConsultations(actor: Actor, search: ConsultationSearch) {
  if (!may(actor, 'consultations:read')) return undefined
  const studios = await findStudiosOf(actor)
  const chosen = studios.find(({ slug }) => slug === search.at)
  const { status } = CONSULTATION_VIEWS[search.view]
  const direction = search.view === 'open' ? 'asc' : 'desc'
  const found = await db.consultation.findMany({
    where: {
      ...reachOf(actor, chosen?.id ?? null),
      ...(status ? { status } : {}),
      ...(await afterOf(search.after, direction)),
    },
    orderBy: [{ createdAt: direction }, { id: direction }],
    take: PAGE + 1,
    select,
  })
  const requests = found.slice(0, PAGE)
  return {
    studios,
    at: chosen?.slug ?? null,
    requests,
    next: found.length > PAGE ? (requests.at(-1)?.reference ?? null) : null,
  }
}

export type ListedConsultation = NonNullable<
  Awaited<ReturnType<typeof listConsultations>>
>['requests'][number]

function reachOf(actor: Actor, chosen: string | null): Prisma.ConsultationWhereInput {
  const locationId = boundTo(actor) ?? chosen
  return locationId ? { locationId } : {}
}

/** Behind the request with which the page before ended; from the start where it is gone. */
async function afterOf(
  reference: string | null,
  direction: 'asc' | 'desc',
): Promise<Prisma.ConsultationWhereInput> {
  const last =
    reference &&
    (await db.consultation.findUnique({
      where: { reference },
      select: { id: true, createdAt: true },
    }))
  if (!last) return {}
  const { id, createdAt } = last
  return direction === 'asc'
    ? { OR: [{ createdAt: { gt: createdAt } }, { createdAt, id: { gt: id } }] }
    : { OR: [{ createdAt: { lt: createdAt } }, { createdAt, id: { lt: id } }] }
}

import { Prisma, type Database } from '#app/platform/database.server'
import type { ScreeningQuestion } from '#app/treatments/screening'
import { TreatmentContent } from '#app/treatments/treatment-content'

/** Where a treatment is offered. */
export interface OfferingStudio {
  id: string
  slug: string
  name: string
  city: string
  state: string
  phone: string | null
}

export interface Treatment {
  id: string
  slug: string
  name: string
  summary: string
  content: TreatmentContent
  questions: ScreeningQuestion[]
  studios: OfferingStudio[]
}

type TreatmentRow = Omit<Treatment, 'content'> & { content: unknown }

/** The treatments that are offered, in their order, each with its questions and studios; one query. */
export async function findTreatments(db: Database): Promise<Treatment[]> {
  const rows = await db.$queryRaw<TreatmentRow[]>(Prisma.sql`
    ${treatmentSelect} WHERE t."active" ORDER BY t."position", t."name"`)
  return rows.map(parsed)
}

/** The one of this address, or null; one query. */
export async function findTreatment(db: Database, slug: string): Promise<Treatment | null> {
  const [row] = await db.$queryRaw<TreatmentRow[]>(Prisma.sql`
    ${treatmentSelect} WHERE t."active" AND t."slug" = ${slug}`)
  return row ? parsed(row) : null
}

function parsed({ content, ...row }: TreatmentRow): Treatment {
  return { ...row, content: TreatmentContent.parse(content) }
}

const studios = Prisma.sql`(
  SELECT coalesce(json_agg(json_build_object(
    'id', l."id", 'slug', l."slug", 'name', l."name", 'city', l."city", 'state', l."state", 'phone', l."phone"
  ) ORDER BY l."position", l."name"), '[]')
  FROM "LocationTreatment" lt JOIN "Location" l ON l."id" = lt."locationId"
  WHERE lt."treatmentId" = t."id" AND l."active"
)`

const questions = Prisma.sql`(
  SELECT coalesce(json_agg(json_build_object(
    'key', q."key", 'question', q."question", 'onYes', q."onYes", 'route', q."route"
  ) ORDER BY q."position", q."key"), '[]')
  FROM "ScreeningQuestion" q WHERE q."treatmentId" = t."id"
)`

const treatmentSelect = Prisma.sql`
  SELECT t."id", t."slug", t."name", t."summary", t."content",
    ${studios} AS "studios", ${questions} AS "questions"
  FROM "Treatment" t`

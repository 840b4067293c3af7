import { db as shopDatabase, type Database } from '#app/platform/database.server'
import { issueTicket } from '#app/treatments/consultation-ticket.server'
import {
  findTreatment,
  findTreatments,
  type OfferingStudio,
} from '#app/treatments/find-treatments.server'
import type { ScreeningQuestion } from '#app/treatments/screening'

export interface ConsultationChoice {
  kind: 'choose'
  choices: { slug: string; name: string; summary: string; cities: string[] }[]
  /** The studio's slug, to be carried on. */
  location: string | null
  /** The address asks for a treatment that nobody offers. */
  unknown: boolean
}

export interface ConsultationFormPage {
  kind: 'form'
  treatment: {
    slug: string
    name: string
    questions: ScreeningQuestion[]
    clinicianDecides: boolean
  }
  studios: Omit<OfferingStudio, 'slug'>[]
  /** The studio that is chosen at first. */
  locationId: string | null
  /** True where the studio that was asked for does not offer the treatment. */
  elsewhere: boolean
  ticket: string
}

/**
 * What the page of a consultation shows: the form for the treatment that the address asks for, or the
 * treatments to choose from. `location` is the studio that it asks for or the shopper's own; where it does
 * not offer the treatment, it is named as such. One query, two where the address asks for an unknown one.
 */
export async function readConsultationPage(
  { treatment: slug, location }: { treatment: string | null; location: string | null },
  now: Date,
  db: Database = shopDatabase,
): Promise<ConsultationChoice | ConsultationFormPage> {
  const treatment = slug ? await findTreatment(db, slug) : null
  if (!treatment || treatment.studios.length === 0) {
    const choices = (await findTreatments(db)).map(({ slug: each, name, summary, studios }) => ({
      slug: each,
      name,
      summary,
      cities: studios.map(({ city }) => city),
    }))
    return { kind: 'choose', choices, location, unknown: slug !== null }
  }
  const { name, content, questions, studios } = treatment
  const chosen = studios.find((studio) => studio.slug === location)
  return {
    kind: 'form',
    treatment: {
      slug: treatment.slug,
      name,
      questions,
      clinicianDecides: content.clinicianDecides !== null,
    },
    studios: studios.map(({ id, name: studio, city, state, phone }) => ({
      id,
      name: studio,
      city,
      state,
      phone,
    })),
    locationId: chosen?.id ?? (studios.length === 1 ? (studios[0]?.id ?? null) : null),
    elsewhere: location !== null && !chosen,
    ticket: issueTicket(now),
  }
}

/** A treatment's questions, or null where nobody offers it; one query. */
export async function readQuestions(
  slug: string | null,
  db: Database = shopDatabase,
): Promise<ScreeningQuestion[] | null> {
  const treatment = slug ? await findTreatment(db, slug) : null
  return treatment && treatment.questions
}

import { db as shopDatabase, type Database } from '#app/platform/database.server'
import { readChosenStudio } from '#app/storefront/location-choice.server'
import { gentleProducts } from '#app/storefront/treatment-products.server'
import { cadenceOf } from '#app/treatments/cadence'
import { valuesOf } from '#app/treatments/figures'
import { findTreatment, findTreatments } from '#app/treatments/find-treatments.server'
import { rulesOf } from '#app/treatments/pauses'
import { readFigures } from '#app/treatments/read-figures.server'

/** Asks for the shop's own figures instead of a studio's. */
const NO_STUDIO = 'default'

/** The treatments in short; one query. */
export async function readTreatmentList(db: Database = shopDatabase) {
  const treatments = await findTreatments(db)
  return treatments.map(({ slug, name, summary, content, studios }) => ({
    slug,
    name,
    summary,
    figure: content.figure,
    aims: content.aims,
    cadenceWords: content.cadenceWords,
    firstLimit: content.cannotPromise[0] ?? null,
    byPrescription: content.clinicianDecides !== null,
    studios: studios.map((studio) => ({ slug: studio.slug, name: studio.name, city: studio.city })),
  }))
}

export type TreatmentList = Awaited<ReturnType<typeof readTreatmentList>>

/**
 * Everything that a treatment's page shows, with the figures of a studio that offers it: the one that the
 * address asks for, else the shopper's own; null where no treatment has the address. Five queries, one
 * more where the shopper has a bag.
 */
export async function readTreatmentPage(
  { slug, studio: asked, bagId }: { slug: string; studio: string | null; bagId: string | null },
  now: Date,
  db: Database = shopDatabase,
) {
  const treatment = await findTreatment(db, slug)
  if (!treatment) return null
  // One after the other, here and below: a preview reads in a transaction, which has one connection.
  const own = await readChosenStudio(bagId, db)
  const { id, content, questions, studios, name, summary } = treatment
  const chosen = asked === NO_STUDIO ? undefined : (asked ?? own?.slug)
  const studio = studios.find((each) => each.slug === chosen) ?? null
  const figures = await readFigures(db, id, studio?.id ?? null)
  const values = valuesOf(figures)
  const pauses = rulesOf(values)
  const resting = pauses.flatMap(({ paused }) => (paused.what === 'tagged' ? paused.tags : []))
  return {
    treatment: {
      slug,
      name,
      summary,
      content,
      questions: questions.map(({ key, question, route }) => ({ key, question, route })),
    },
    studios: studios.map((each) => ({ ...each, own: each.id === own?.id })),
    studio: studio && { slug: studio.slug, name: studio.name },
    figures,
    pauses: pauses.map(({ figure, side, hours, paused }) => ({
      figure,
      side,
      hours,
      what: paused.what,
    })),
    cadence: cadenceOf(values),
    gentle: await gentleProducts(db, resting, now),
  }
}

export type TreatmentPage = NonNullable<Awaited<ReturnType<typeof readTreatmentPage>>>

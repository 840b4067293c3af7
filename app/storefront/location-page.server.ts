import { db as shopDatabase, type Database } from '#app/platform/database.server'
import { readChosenStudio } from '#app/storefront/location-choice.server'
import { cadenceOf } from '#app/treatments/cadence'
import { valuesOf } from '#app/treatments/figures'
import { findStudio, findStudios } from '#app/treatments/find-studios.server'
import { findTreatments } from '#app/treatments/find-treatments.server'
import { weekRows, zoneName } from '#app/treatments/opening-hours'
import { readFiguresOf } from '#app/treatments/read-figures.server'

/** The studios in short, with what each offers; two queries, one more where the shopper has a bag. */
export async function readLocationList(
  bagId: string | null,
  now: Date,
  db: Database = shopDatabase,
) {
  const [studios, treatments, own] = await Promise.all([
    findStudios(now, db),
    findTreatments(db),
    readChosenStudio(bagId, db),
  ])
  return studios.map((studio) => {
    const offers = treatments.filter((each) =>
      each.studios.some(({ slug }) => slug === studio.slug),
    )
    return {
      ...studio,
      own: studio.slug === own?.slug,
      treatments: offers.map(({ slug, name }) => ({ slug, name })),
    }
  })
}

export type LocationList = Awaited<ReturnType<typeof readLocationList>>

/**
 * A studio with its week, its treatments and the figures that it has set itself; null where none has the
 * address. Three queries, one more where the shopper has a bag.
 */
export async function readLocationPage(
  { slug, bagId }: { slug: string; bagId: string | null },
  now: Date,
  db: Database = shopDatabase,
) {
  const studio = await findStudio(slug, now, db)
  if (!studio) return null
  // One after the other: a preview reads in a transaction, which has one connection.
  const treatments = await findTreatments(db)
  const own = await readChosenStudio(bagId, db)
  const offered = treatments.filter((each) => each.studios.some(({ id }) => id === studio.id))
  const figures = await readFiguresOf(
    db,
    offered.map(({ id }) => id),
    studio.id,
  )
  const { timezone, hours, ...shown } = studio
  return {
    studio: shown,
    hours,
    week: weekRows(hours, timezone, now),
    zone: zoneName(timezone, now),
    own: own?.id === studio.id,
    treatments: offered.map(({ id, slug: address, name, summary }) => {
      const inForce = figures.get(id) ?? []
      return {
        slug: address,
        name,
        summary,
        cadence: cadenceOf(valuesOf(inForce)),
        ownFigures: inForce.filter((figure) => figure.own),
      }
    }),
  }
}

export type LocationPage = NonNullable<Awaited<ReturnType<typeof readLocationPage>>>

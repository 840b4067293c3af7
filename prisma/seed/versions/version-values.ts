import { BundleValues, typedPercent } from '#app/content/bundle/bundle-values'
import { typedHours, WEEKDAYS } from '#app/content/studio/hours-text'
import { StudioValues } from '#app/content/studio/studio-values'
import { TreatmentValues } from '#app/content/treatment/treatment-values'
import type { BundleSeed } from '#prisma/seed/bundles/bundles'
import { seedId } from '#prisma/seed/seed-id'
import type { LocationSeed } from '#prisma/seed/shop/locations'
import { studioTreatments } from '#prisma/seed/treatments/studios'
import type { TreatmentSeed } from '#prisma/seed/treatments/treatment-seed'

const figureId = (slug: string, key: string) => seedId('treatment-figure', `${slug} ${key}`)

/** A bundle of the demo shop as the form that makes it. */
export function bundleValues(bundle: BundleSeed): BundleValues {
  return BundleValues.parse({
    ...bundle,
    savingKind: 'percentage',
    percent: typedPercent(bundle.savingBp),
    minParts: String(bundle.minParts),
    steps: bundle.steps.map(({ options, ...step }, place) => ({
      id: seedId('bundle-step', `${bundle.slug}/${place}`),
      ...step,
      options: options.map((sku) => seedId('variant', sku)),
    })),
  })
}

/** A studio of the demo shop as the form that makes it. */
export function studioValues(studio: LocationSeed): StudioValues {
  const own = studioTreatments.find((each) => each.studio === studio.slug)
  const offers = Object.entries(own?.offers ?? {})
  return StudioValues.parse({
    ...studio,
    staffEmail: own?.staffEmail,
    hours: WEEKDAYS.map((_, place) => ({ spans: typedHours(studio.hours, place + 1) })),
    pickup: studio.pickup ? 'on' : '',
    active: 'on',
    treatments: offers.map(([slug]) => seedId('treatment', slug)),
    figures: offers.flatMap(([slug, figures]) =>
      Object.entries(figures).map(([key, value]) => ({
        id: figureId(slug, key),
        value: String(value),
      })),
    ),
  })
}

/** A treatment of the demo shop as the form that makes it. */
export function treatmentValues(treatment: TreatmentSeed): TreatmentValues {
  const { slug, name, summary, content, figures, questions } = treatment
  const inOrder = figures.toSorted((a, b) =>
    `${a.ruleId} ${a.key}` < `${b.ruleId} ${b.key}` ? -1 : 1,
  )
  return TreatmentValues.parse({
    ...content,
    name,
    summary,
    active: 'on',
    cannotPromise: content.cannotPromise.join('\n'),
    clinicianTitle: content.clinicianDecides?.title,
    clinicianParagraphs: content.clinicianDecides?.paragraphs.join('\n'),
    aftercare: content.aftercare.join('\n'),
    figures: inOrder.map(({ key, values, ...figure }) => ({
      ...figure,
      id: figureId(slug, key),
      value: String(values[0]),
    })),
    questions: questions.map((question) => ({
      ...question,
      id: seedId('screening-question', `${slug} ${question.key}`),
    })),
  })
}

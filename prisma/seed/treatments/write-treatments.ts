import type { Prisma } from '#app/platform/prisma/client'
import { TreatmentContent } from '#app/treatments/treatment-content'
import { seedId } from '../seed-id'
import { hydrafacial } from './hydrafacial'
import { microinfusion } from './microinfusion'
import { studioTreatments } from './studios'

const treatments = [hydrafacial, microinfusion]

/** The two treatments, their figures and questions, and what each studio offers and does its own way. */
export async function writeTreatments(tx: Prisma.TransactionClient): Promise<void> {
  await tx.treatment.createMany({
    data: treatments.map(({ slug, name, summary, content }, position) => ({
      id: seedId('treatment', slug),
      slug,
      name,
      summary,
      position,
      content: TreatmentContent.parse(content),
    })),
  })
  await tx.treatmentFigure.createMany({
    data: treatments.flatMap(({ slug, figures }) =>
      figures.map(({ values: [defaultValue, minimum, maximum], ...figure }) => ({
        id: figureId(slug, figure.key),
        treatmentId: seedId('treatment', slug),
        ...figure,
        defaultValue,
        minimum,
        maximum,
      })),
    ),
  })
  await tx.screeningQuestion.createMany({
    data: treatments.flatMap(({ slug, questions }) =>
      questions.map((question, position) => ({
        id: seedId('screening-question', `${slug} ${question.key}`),
        treatmentId: seedId('treatment', slug),
        ...question,
        position,
      })),
    ),
  })
  for (const { studio, staffEmail, offers } of studioTreatments) {
    const locationId = seedId('location', studio)
    await tx.location.update({ where: { id: locationId }, data: { staffEmail } })
    await tx.locationTreatment.createMany({
      data: Object.keys(offers).map((slug) => ({
        locationId,
        treatmentId: seedId('treatment', slug),
      })),
    })
    await tx.locationFigure.createMany({
      data: Object.entries(offers).flatMap(([slug, own]) =>
        Object.entries(own).map(([key, value]) => ({
          locationId,
          figureId: figureId(slug, key),
          value,
        })),
      ),
    })
  }
}

function figureId(slug: string, key: string): string {
  return seedId('treatment-figure', `${slug} ${key}`)
}

import { randomUUID } from 'node:crypto'
import { db } from '#app/platform/database.server'
import type { ConsultationDetails } from '#app/treatments/consultation-form'
import { requestConsultation } from '#app/treatments/request-consultation.server'
import { aStudio, aTreatment } from './treatment'

/** A request as the form sends it, to a studio of its own unless told. */
export async function aConsultation(
  details: Partial<ConsultationDetails> = {},
  studio?: { id: string },
) {
  const { id: locationId } = studio ?? (await aStudio())
  const { slug } = await aTreatment({ at: [locationId], questions: [{ key: 'cold_sores' }, {}] })
  const sent = await requestConsultation(
    {
      formId: randomUUID(),
      treatmentSlug: slug,
      details: {
        ...{ locationId, fullName: 'Sam Shopper', email: 'sam@example.com', phone: '5125550100' },
        ...{ answers: { cold_sores: 'yes', question_1: 'no' }, message: 'Evenings are best.' },
        ...details,
      },
      clientAddress: '203.0.113.7',
    },
    new Date(),
  )
  if (sent.kind !== 'requested') throw new Error(`Nothing was asked: ${sent.kind}`)
  return db.consultation.findUniqueOrThrow({ where: { reference: sent.reference } })
}

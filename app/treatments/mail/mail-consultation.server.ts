import { createElement, type ReactElement } from 'react'
import { db, type Prisma } from '#app/platform/database.server'
import { drawMail } from '#app/platform/draw-mail.server'
import { env } from '#app/platform/environment.server'
import { readShopProfile } from '#app/platform/shop-profile.server'
import { deliverMail, keepMail } from '#app/platform/mail.server'
import { consultationPath } from '../consultation-link.server'
import { ShopperMail, StudioMail } from './consultation-mails'
import type { ConsultationMailJob } from './queue-consultation-mail.server'

/**
 * Writes one of the two mails about a request and sends it. Repeats send nothing more. Throws when it could
 * not be handed over, for the job to try again.
 */
export async function mailConsultation(
  { reference, to }: ConsultationMailJob,
  now: Date,
): Promise<void> {
  const asked = await db.consultation.findUnique({ where: { reference }, select: mailedSelect })
  if (!asked) return
  const { recipient, subject, mail } =
    to === 'studio' ? await studioMail(reference, asked) : shopperMail(reference, asked)
  const mailId = await keepMail({
    occasion: `consultation:${to}:${reference}`,
    orderId: null,
    recipient,
    subject,
    ...(await drawMail(mail)),
    now,
  })
  await deliverMail(mailId, now)
}

const mailedSelect = {
  fullName: true,
  email: true,
  phone: true,
  preferredTimes: true,
  message: true,
  flagged: true,
  route: true,
  treatment: { select: { name: true } },
  location: { select: { name: true, phone: true, staffEmail: true } },
} satisfies Prisma.ConsultationSelect

type Asked = Prisma.ConsultationGetPayload<{ select: typeof mailedSelect }>
type Written = { recipient: string; subject: string; mail: ReactElement }

async function studioMail(reference: string, asked: Asked): Promise<Written> {
  const { fullName, email, phone, preferredTimes, message, flagged, route } = asked
  const { treatment, location } = asked
  return {
    recipient: location.staffEmail ?? (await readShopProfile()).careEmail,
    subject: `Consultation request ${reference}: ${treatment.name}`,
    mail: createElement(StudioMail, {
      reference,
      treatment: treatment.name,
      studio: location.name,
      contact: { fullName, email, phone, preferredTimes },
      flagged: flagged.length > 0,
      hasMessage: message !== null,
      route,
    }),
  }
}

/** The subject names no treatment: it shows on locked screens. */
function shopperMail(reference: string, { email, route, location }: Asked): Written {
  return {
    recipient: email,
    subject: `We have your request ${reference}`,
    mail: createElement(ShopperMail, {
      reference,
      studio: location.name,
      studioPhone: location.phone,
      link: env.SHOP_URL + consultationPath(reference),
      route,
    }),
  }
}

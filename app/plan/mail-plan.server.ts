import { createElement } from 'react'
import { inboxOf } from '#app/http/inbox-of'
import { countedNetwork } from '#app/http/network-of'
import { calendarFile } from '#app/plan/calendar-file.server'
import { keepPlan, PER_NETWORK } from '#app/plan/keep-plan.server'
import { PlanMail, planSubject } from '#app/plan/mail/plan-mail'
import { addressPath, planOccasion, shopHost } from '#app/plan/plan-secret.server'
import type { PlanReading } from '#app/plan/read-plan.server'
import { db } from '#app/platform/database.server'
import { drawMail } from '#app/platform/draw-mail.server'
import { env } from '#app/platform/environment.server'
import { enqueue } from '#app/platform/jobs.server'
import { keepMail } from '#app/platform/mail.server'
import { hashOf, newSecret } from '#app/platform/secret.server'
import { isWithinLimit } from '#app/platform/throttle.server'
import { readShopProfile } from '#app/platform/shop-profile.server'

const PER_ADDRESS = { what: 'plan:address', most: 3, minutes: 24 * 60 }

type MailRequest = {
  reading: Pick<PlanReading, 'plan' | 'studio'>
  /** In lower case. */
  email: string
  /** The network address of whoever asks, for the limit only. */
  clientAddress: string
}

/**
 * Mails a plan to an address, its calendar file with it, and gives it a private address to link to. The
 * address that it goes to, and the link, stand in the record of the mail and nowhere else. The mail goes out when, and
 * only when, all of it is kept. An address that got three in a day gets no further one, and the answer
 * does not say so. Refuses: 'slow-down' when a network asks more than 20 times in an hour.
 */
export async function mailPlan(
  { reading: { plan, studio }, email, clientAddress }: MailRequest,
  now: Date,
): Promise<'asked' | 'slow-down'> {
  const secret = newSecret()
  const link = env.SHOP_URL + addressPath(secret)
  const mail = createElement(PlanMail, { plan, studio: studio?.name ?? null, link })
  const { html, text } = await drawMail(mail)
  const { businessName } = await readShopProfile()
  return db.$transaction(async (tx) => {
    if (!(await isWithinLimit(tx, PER_NETWORK, countedNetwork(clientAddress), now)))
      return 'slow-down'
    if (!(await isWithinLimit(tx, PER_ADDRESS, inboxOf(email), now))) return 'asked'
    const planId = await keepPlan(tx, { address: plan.params, secret }, now)
    const content = calendarFile(plan, { identity: planId, host: shopHost(), now })
    const mailId = await keepMail(
      {
        occasion: planOccasion(hashOf(secret) ?? ''),
        orderId: null,
        recipient: email,
        subject: planSubject(businessName),
        html,
        text,
        files: [{ name: 'porewell-plan.ics', type: 'text/calendar; charset=utf-8', content }],
        now,
      },
      tx,
    )
    await enqueue(tx, { name: 'deliver-mail', payload: { mailId } }, { key: `mail:${mailId}` })
    return 'asked'
  })
}

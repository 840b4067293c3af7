import { z } from 'zod'
import { forgetCheckouts } from '#app/checkout/forget-checkouts.server'
import { processStripeEvent } from '#app/checkout/process-stripe-event.server'
import { reconcilePayments } from '#app/checkout/reconcile-payments.server'
import { forgetSignIns } from '#app/customers/forget-sign-ins.server'
import { LettersMailJob } from '#app/customers/queue-letters-mail.server'
import { publishDueGuides } from '#app/editorial/schedule-draft.server'
import { forgetSentFiles } from '#app/exchange/forget-rows.server'
import { ImportJob } from '#app/exchange/import-job'
import { settleNotices } from '#app/office/notices/settle-notices.server'
import { countUnitsSold } from '#app/orders/count-units-sold.server'
import { forgetOrderForms } from '#app/orders/forget-order-forms.server'
import { forgetOldForms } from '#app/staff/forget-old-forms.server'
import { loosenOrders } from '#app/orders/loosen-orders.server'
import { OrderMailKind } from '#app/orders/mail/order-mail'
import { submitRefund } from '#app/orders/submit-refund.server'
import { now } from '#app/platform/clock'
import { forgetPlans } from '#app/plan/kept-plan.server'
import { publishDue } from '#app/merchandising/schedule-product.server'
import { forgetMails } from '#app/platform/forget-mails.server'
import { publishDueContent } from '#app/content/publish-content.server'
import type { Schedule, Tasks } from '#app/platform/jobs.server'
import { deliverMail } from '#app/platform/mail.server'
import { forgetThrottles } from '#app/platform/throttle.server'
import { forgetInvitations } from '#app/staff/invitations/forget-invitations.server'
import { ReviewMailJob } from '#app/reviews/mail/queue-review-mail.server'
import { LinkMailJob } from '#app/staff/invitations/queue-link-mail.server'
import { RecallMailJob } from '#app/stockroom/recall-mail-job'
import { ReleaseRecalledJob, releaseRecalled } from '#app/stockroom/recall-lot.server'
import { ConsultationMailJob } from '#app/treatments/mail/queue-consultation-mail.server'

const EventJob = z.object({ eventId: z.string() })
const RefundJob = z.object({ refundId: z.uuid() })
const MailJob = z.object({
  orderId: z.uuid(),
  kind: OrderMailKind,
  aboutId: z.uuid().optional(),
})

const SignInMailJob = z.object({ linkId: z.uuid() })
const DeliveryJob = z.object({ mailId: z.uuid() })

/**
 * Everything that the shop does in the background, by the name under which it is queued. What draws mails is
 * loaded with the first of them: it weighs more than the rest of a job.
 */
export const tasks: Tasks = {
  'process-stripe-event': (payload) => processStripeEvent(EventJob.parse(payload).eventId, now()),
  'submit-refund': (payload) => submitRefund(RefundJob.parse(payload).refundId, now()),
  'mail-order': async (payload) => {
    const { mailOrder } = await import('#app/orders/mail/mail-order.server')
    await mailOrder(MailJob.parse(payload), now())
  },
  'mail-letters': async (payload) => {
    const { mailLetters } = await import('#app/customers/mail-letters.server')
    await mailLetters(LettersMailJob.parse(payload), now())
  },
  'mail-sign-in': async (payload) => {
    const { mailSignIn } = await import('#app/customers/mail-sign-in.server')
    await mailSignIn(SignInMailJob.parse(payload).linkId, now())
  },
  'mail-consultation': async (payload) => {
    const { mailConsultation } = await import('#app/treatments/mail/mail-consultation.server')
    await mailConsultation(ConsultationMailJob.parse(payload), now())
  },
  'mail-staff-link': async (payload) => {
    const { mailLink } = await import('#app/staff/invitations/mail-link.server')
    await mailLink(LinkMailJob.parse(payload), now())
  },
  'check-import': async (payload) => {
    const { checkImport } = await import('#app/exchange/check-import.server')
    await checkImport(ImportJob.parse(payload).importId, now())
  },
  'run-import': async (payload) => {
    const { doImport } = await import('#app/exchange/run-import.server')
    await doImport(ImportJob.parse(payload).importId, now())
  },
  'release-recalled': (payload) =>
    releaseRecalled(ReleaseRecalledJob.parse(payload).recallId, now()),
  'mail-recall': async (payload) => {
    const { mailRecall } = await import('#app/stockroom/mail-recall.server')
    await mailRecall(RecallMailJob.parse(payload), now())
  },
  'mail-review': async (payload) => {
    const { mailReview } = await import('#app/reviews/mail/mail-review.server')
    await mailReview(ReviewMailJob.parse(payload), now())
  },
  'deliver-mail': (payload) => deliverMail(DeliveryJob.parse(payload).mailId, now()),
  'reconcile-payments': () => reconcilePayments(now()),
  'count-units-sold': () => countUnitsSold(),
  'publish-due-products': () => publishDue(now()),
  'publish-due-content': () => publishDueContent(now()),
  'publish-due-guides': () => publishDueGuides(now()),
  'settle-notices': () => settleNotices(now()),
  'forget-throttles': () => forgetThrottles(now()),
  'forget-personal-data': async () => {
    await forgetCheckouts(now())
    await forgetMails(now())
    await forgetPlans(now())
    await forgetSignIns(now())
    await forgetInvitations(now())
    await forgetSentFiles(now())
    await forgetOrderForms(now())
    await forgetOldForms(now())
    await loosenOrders(null, now())
  },
}

const DAY_MS = 86_400_000

/** What the clock starts. A minute that was missed while the shop was down is not made up for, unless told. */
export const schedule: Schedule = [
  {
    task: 'reconcile-payments',
    match: '* * * * *',
    // One at a time: a Stripe that hangs must not take the workers from the other jobs.
    options: {
      backfillPeriod: 0,
      maxAttempts: 1,
      queueName: 'reconcile-payments',
      jobKey: 'reconcile-payments',
    },
  },
  {
    task: 'count-units-sold',
    match: '*/10 * * * *',
    options: { backfillPeriod: 0, maxAttempts: 1 },
  },
  {
    task: 'publish-due-products',
    match: '* * * * *',
    options: { backfillPeriod: 0, maxAttempts: 1, jobKey: 'publish-due-products' },
  },
  {
    task: 'publish-due-content',
    match: '* * * * *',
    options: { backfillPeriod: 0, maxAttempts: 1, jobKey: 'publish-due-content' },
  },
  {
    task: 'publish-due-guides',
    match: '* * * * *',
    options: { backfillPeriod: 0, maxAttempts: 1, jobKey: 'publish-due-guides' },
  },
  {
    task: 'settle-notices',
    match: '* * * * *',
    options: { backfillPeriod: 0, maxAttempts: 1, jobKey: 'settle-notices' },
  },
  {
    task: 'forget-throttles',
    match: '7 * * * *',
    options: { backfillPeriod: 0, maxAttempts: 1 },
  },
  {
    task: 'forget-personal-data',
    match: '23 4 * * *',
    // A shop that sleeps at night makes up for it when it wakes.
    options: { backfillPeriod: DAY_MS, maxAttempts: 3 },
  },
]

import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { readCustomerSearch } from '#app/office/customers/customer-search'
import { findCustomers, listCustomers } from '#app/office/customers/list-customers.server'
import { listMails } from '#app/office/post/list-mails.server'
import { listPromotions } from '#app/office/promotions/list-promotions.server'
import { readPromotion } from '#app/office/promotions/read-promotion.server'
import { listEvents } from '#app/office/stripe-events/list-events.server'
import { listReturns } from '#app/orders/returns/list-returns.server'
import { db } from '#app/platform/database.server'
import { planErasure } from '#app/privacy/erasure-plan.server'
import { listReviews } from '#app/reviews/desk/list-reviews.server'
import { readReview } from '#app/reviews/desk/read-review.server'
import { parseReviewSearch } from '#app/reviews/desk/review-views'
import { may, type Actor, type Permission } from '#app/staff/permissions'
import { STAFF_ROLES } from '#app/staff/role'
import { AuditSearch, searchAudit } from '#app/staff/search-audit.server'
import { aSubscriber } from '#tests/factories/letters'
import { aPromotion } from '#tests/factories/promotion'
import { aReview } from '#tests/factories/review'

const now = new Date()

test('what a staff page reads is read only for who may see it, whichever route asks', async () => {
  await aSubscriber('sam@example.com', 'subscribed', now)
  const review = await aReview({}, { email: 'kim@example.com' })
  const promotion = await aPromotion('AUTUMN')
  const { number } = await db.customerRecord.findFirstOrThrow()
  const none = new URLSearchParams()
  const reads: [Permission, (actor: Actor) => Promise<unknown>][] = [
    ['customers:read', (actor) => listCustomers(actor, readCustomerSearch(none), now)],
    ['customers:read', (actor) => findCustomers(actor, 'sam@')],
    ['customers:erase', (actor) => planErasure(actor, number)],
    ['reviews:read', (actor) => listReviews(actor, parseReviewSearch(none))],
    ['reviews:read', (actor) => readReview(actor, review.id)],
    ['events:read', (actor) => listMails(actor, 'all', null)],
    ['events:read', (actor) => listEvents(actor, 'all', null)],
    ['audit:read', (actor) => searchAudit(actor, AuditSearch.parse({}))],
    ['promotions:read', (actor) => readPromotion(actor, promotion.id, now)],
    ['promotions:read', (actor) => listPromotions(actor, 'all', null, now)],
    ['orders:read', (actor) => listReturns(actor, 'waiting', null)],
  ]
  for (const role of STAFF_ROLES) {
    const actor = { id: randomUUID(), name: 'Sol', role, locationId: null }
    for (const [permission, read] of reads) {
      const found = await read(actor)
      expect(Boolean(found), `${role}, ${permission}`).toBe(may(actor, permission))
    }
  }
})

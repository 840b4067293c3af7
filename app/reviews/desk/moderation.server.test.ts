import { describe, expect, test } from 'vitest'
import { db } from '#app/platform/database.server'
import type { Actor } from '#app/staff/permissions'
import { STAFF_ROLES } from '#app/staff/role'
import { aReview, ratingsOf, reviewForm, reviewOf } from '#tests/factories/review'
import { aStaffMember } from '#tests/factories/staff'
import { aVariant } from '#tests/factories/stock'
import { runJobs } from '#tests/setup/run-jobs'
import { withdrawReview } from '../withdraw-review.server'
import { writeReview } from '../write-review.server'
import { publishReview } from './publish-review.server'
import { refuseReview } from './refuse-review.server'
import { replyToReview, withdrawReply } from './reply-to-review.server'
import { sendToCare } from './send-to-care.server'

const now = new Date()
const publish = (actor: Actor, reviewId: string, version: number) =>
  publishReview(actor, { reviewId, version }, now)
const mails = () =>
  db.mail.findMany({
    where: { occasion: { startsWith: 'review-' } },
    orderBy: { createdAt: 'asc' },
  })

describe('publishing', () => {
  test('shows it and counts its stars once, however often it is pressed', async () => {
    const sol = await aStaffMember('support')
    const { id, productId } = await aReview({ stars: '2' })
    const outcomes = await Promise.all([1, 2, 3].map(() => publish(sol, id, 1)))
    expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(['already', 'already', 'done'])
    expect((await ratingsOf(productId)).kept).toEqual({ ratingCount: 1, ratingSum: 2 })
  })

  test('is for owners and support alone', async () => {
    const review = await aReview()
    const olive = await aStaffMember('owner')
    for (const role of STAFF_ROLES.filter((each) => each !== 'owner' && each !== 'support'))
      expect(await publish({ ...olive, role }, review.id, 1)).toEqual({ kind: 'not-allowed' })
    expect(await reviewOf(review)).toMatchObject({ version: 1, status: 'waiting' })
  })

  test('waits for care where the words may tell of a reaction, and so does refusing', async () => {
    const sol = await aStaffMember('support')
    const { id } = await aReview({ stars: '1', text: 'My cheeks burned all night long.' })
    expect(await publish(sol, id, 1)).toEqual({ kind: 'care-first' })
    const refused = await refuseReview(sol, { reviewId: id, version: 1, reason: 'foul' }, now)
    expect(refused).toEqual({ kind: 'care-first' })
    const sent = await Promise.all(
      [1, 2].map(() => sendToCare(sol, { reviewId: id, version: 1 }, now)),
    )
    expect(sent.map(({ kind }) => kind).toSorted()).toEqual(['already', 'done'])
    expect(await publish(sol, id, 2)).toEqual({ kind: 'done' })
    await runJobs()
    const [mail, ...more] = await mails()
    expect(more).toEqual([])
    expect(mail).toMatchObject({ recipient: 'care@porewell.example', status: 'sent' })
    expect(mail?.text).toContain('My cheeks burned all night long.')
    expect(mail?.subject).not.toContain('burned')
  })

  test('goes by what was seen: words that changed meanwhile are not published unread', async () => {
    const sol = await aStaffMember('support')
    const review = await aReview()
    const form = reviewForm({ version: '1', text: 'Now it says something else entirely.' })
    await writeReview(review, form, { clientAddress: '', now })
    expect(await publish(sol, review.id, 1)).toEqual({ kind: 'changed' })
    expect((await reviewOf(review)).status).toBe('waiting')
  })
})

describe('refusing', () => {
  test('takes it off the page, tells its writer why and how to change it, once', async () => {
    const sol = await aStaffMember('support')
    const { id, path, productId } = await aReview()
    await publish(sol, id, 1)
    const refuse = () => refuseReview(sol, { reviewId: id, version: 2, reason: 'advertising' }, now)
    const outcomes = await Promise.all([refuse(), refuse()])
    expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(['already', 'done'])
    expect((await ratingsOf(productId)).kept).toEqual({ ratingCount: 0, ratingSum: 0 })
    await runJobs()
    const [mail, ...more] = await mails()
    expect(more).toEqual([])
    expect(mail?.recipient).toBe('sam@example.com')
    expect(mail?.text).toContain('It points to another offer, by a link or a code.')
    expect(mail?.text).toContain(path)
  })

  test('can be reconsidered', async () => {
    const sol = await aStaffMember('support')
    const review = await aReview()
    await refuseReview(sol, { reviewId: review.id, version: 1, reason: 'off_topic' }, now)
    expect(await publish(sol, review.id, 2)).toEqual({ kind: 'done' })
    expect(await reviewOf(review)).toMatchObject({ status: 'published', refusal: null })
  })

  test('leaves no mail about a review that was withdrawn before it could be written', async () => {
    const sol = await aStaffMember('support')
    const review = await aReview()
    await refuseReview(sol, { reviewId: review.id, version: 1, reason: 'foul' }, now)
    await withdrawReview(review, now)
    await runJobs()
    expect(await mails()).toEqual([])
    expect(await publish(sol, review.id, 3)).toEqual({ kind: 'withdrawn' })
  })
})

describe('a reply', () => {
  const reply = (actor: Actor, reviewId: string, version: number, text: string) =>
    replyToReview(actor, { reviewId, version, text }, now)

  test('stands under what everybody can read, is replaced and taken away', async () => {
    const sol = await aStaffMember('support')
    const review = await aReview()
    expect(await reply(sol, review.id, 1, 'Thank you.')).toEqual({ kind: 'not-published' })
    await publish(sol, review.id, 1)
    expect(await reply(sol, review.id, 2, 'Thank you.')).toEqual({ kind: 'done' })
    expect(await reply(sol, review.id, 2, 'Thank you.')).toEqual({ kind: 'already' })
    expect(await reply(sol, review.id, 2, 'Thanks!')).toEqual({ kind: 'changed' })
    expect(await reply(sol, review.id, 3, 'Thanks!')).toEqual({ kind: 'done' })
    expect(await withdrawReply(sol, { reviewId: review.id, version: 4 }, now)).toEqual({
      kind: 'done',
    })
    expect(await reviewOf(review)).toMatchObject({ status: 'published', reply: null })
    const trail = await db.auditEntry.findMany({ select: { before: true, after: true } })
    expect(JSON.stringify(trail)).not.toContain('Thanks!')
  })

  test('takes over no claim that the product may not be sold with', async () => {
    const sol = await aStaffMember('support')
    const { id } = await aReview({ text: 'It cured my acne in two weeks flat.' })
    await publish(sol, id, 1)
    const agreed = await reply(sol, id, 2, 'Glad that it cured your acne!')
    expect(agreed).toMatchObject({ kind: 'claims', claims: [{ phrase: 'cured your acne' }] })
    const honest = await reply(sol, id, 2, 'We do not claim that it cures acne. Glad you like it.')
    expect(honest).toEqual({ kind: 'done' })
  })
})

test('the kept count and sum are those of a recount, whatever happens at the same time', async () => {
  const sol = await aStaffMember('support')
  const serum = await aVariant()
  const reviews = []
  for (let index = 0; index < 8; index++) {
    const email = `shopper${index}@example.com`
    reviews.push(await aReview({ stars: String((index % 5) + 1) }, { of: serum, email }))
  }
  const pressed = reviews.flatMap((review, index) => {
    const { id } = review
    const edited = reviewForm({ version: '2', stars: '5', title: `Edited ${index}` })
    return [
      () => publish(sol, id, 1),
      () => publish(sol, id, 1),
      () => refuseReview(sol, { reviewId: id, version: 2, reason: 'foul' as const }, now),
      () => writeReview(review, edited, { clientAddress: '', now }),
      () => publish(sol, id, 3),
      ...(index % 3 === 0 ? [() => withdrawReview(review, now)] : []),
    ]
  })
  for (let round = 0; round < 3; round++) await Promise.all(pressed.map((press) => press()))
  const { kept, counted } = await ratingsOf(serum.productId)
  expect(kept).toEqual(counted)
  expect(counted.ratingCount).toBeGreaterThan(0)
})

import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { db } from '#app/platform/database.server'
import { findOffers } from '#app/promotions/find-offers.server'
import { PromotionForm } from '#app/promotions/promotion-form'
import type { Actor } from '#app/staff/permissions'
import { aPriceBook } from '#tests/factories/price-book'
import { aProduct } from '#tests/factories/product'
import { anAutomaticPromotion, aPromotion } from '#tests/factories/promotion'
import { aStaffMember } from '#tests/factories/staff'
import { sql } from '#tests/setup/database'
import { changePromotion, duplicatePromotion } from './change-promotion.server'
import { listPromotions } from './list-promotions.server'
import { readPromotion } from './read-promotion.server'
import { savePromotion } from './save-promotion.server'

const now = new Date('2026-03-10T12:00:00Z')
const later = new Date('2026-03-11T12:00:00Z')

let cato: Actor
beforeEach(async () => {
  cato = await aStaffMember('catalog')
})

function typed(change: Record<string, unknown> = {}) {
  const form = { version: 0, name: 'Autumn', kind: 'percentage', percent: '10', codes: 'AUTUMN' }
  return PromotionForm.parse({ ...form, ...change })
}

async function make(change: Record<string, unknown> = {}) {
  const saved = await savePromotion(cato, { id: null, ...typed(change) }, now)
  if (saved.kind !== 'saved') throw new Error(saved.kind)
  return saved.id
}

const copyOf = (id: string, formId: string = randomUUID()) =>
  duplicatePromotion(cato, { id, formId }, now)

const trail = () =>
  db.auditEntry.findMany({
    orderBy: { id: 'asc' },
    select: { action: true, before: true, after: true },
  })

describe('making and changing a promotion', () => {
  test('keeps its terms and codes, and the trail says what is new', async () => {
    const { id: productId } = await aProduct({ name: 'Polish' })
    const id = await make({ productIds: [productId], emails: 'mia@example.com', minSpend: '40' })
    expect(await readPromotion(cato, id, now)).toMatchObject({
      state: 'running',
      codes: ['AUTUMN'],
      words: '10% off Polish from $40.00, for one named customer',
      hasNamedCustomers: true,
    })
    const [entry] = await trail()
    expect(entry).toMatchObject({
      action: 'promotion.created',
      before: {},
      after: { name: 'Autumn', percentBp: 1000, codes: 'AUTUMN', namedCustomers: 1 },
    })
    expect(JSON.stringify(entry)).not.toContain('mia@')
  })

  test('writes what differs into the trail, and nothing where nothing does', async () => {
    const id = await make()
    await savePromotion(cato, { id, ...typed({ version: 1, percent: '15', codes: 'FALL' }) }, now)
    await savePromotion(cato, { id, ...typed({ version: 2, percent: '15', codes: 'FALL' }) }, now)
    expect((await trail()).slice(1)).toEqual([
      {
        action: 'promotion.changed',
        before: { percentBp: 1000, codes: 'AUTUMN' },
        after: { percentBp: 1500, codes: 'FALL' },
      },
    ])
  })

  test('of two who opened the same form the second is told, and nothing of the first is lost', async () => {
    const id = await make()
    const save = (percent: string) =>
      savePromotion(cato, { id, ...typed({ version: 1, percent }) }, now)
    const outcomes = await Promise.all([save('20'), save('30')])
    expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(['changed-meanwhile', 'saved'])
    expect(await trail()).toHaveLength(2)
  })

  test('a code belongs to one promotion, whoever is first', async () => {
    const outcomes = await Promise.all(
      ['One', 'Two'].map((name) => savePromotion(cato, { id: null, ...typed({ name }) }, now)),
    )
    expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(['code-taken', 'saved'])
    expect(await db.promotion.count()).toBe(1)
  })

  test('a form that is sent twice makes one promotion, and no second one with other terms', async () => {
    const formId = randomUUID()
    const send = (change = {}) =>
      savePromotion(
        cato,
        { id: null, ...typed({ formId, codes: '', entry: 'automatic', ...change }) },
        now,
      )
    const outcomes = await Promise.all([send(), send(), send()])
    expect(
      new Set(outcomes.map((sent) => (sent.kind === 'saved' ? sent.id : sent.kind))).size,
    ).toBe(1)
    expect(await send({ percent: '20' })).toEqual({ kind: 'made-already', name: 'Autumn' })
    expect(await db.promotion.count()).toBe(1)
    expect(await trail()).toHaveLength(1)
    const [made] = await db.promotion.findMany()
    expect(await copyOf(made!.id)).toMatchObject({ kind: 'made' })
  })

  test('a limit cannot go below what was used, and what it covers must be there', async () => {
    const { id } = await aPromotion('USED', { uses: 3 })
    expect(
      await savePromotion(cato, { id, ...typed({ version: 1, usesLimit: '2' }) }, now),
    ).toEqual({ kind: 'limit-below-uses', uses: 3 })
    const gone = typed({ categorySlugs: ['nowhere'] })
    expect(await savePromotion(cato, { id: null, ...gone }, now)).toEqual({ kind: 'unknown-scope' })
    expect(await trail()).toEqual([])
  })

  test('what was ended at noon is not open again because its name was changed', async () => {
    const id = await make()
    await changePromotion(cato, { id, change: 'end' }, later)
    const rename = typed({ version: 2, name: 'Fall', endsOn: '2026-03-11' })
    expect((await savePromotion(cato, { id, ...rename }, later)).kind).toBe('saved')
    expect(await db.promotion.findUnique({ where: { id } })).toMatchObject({ endsAt: later })
  })
})

describe('what counts without a code', () => {
  const offer = (name: string, change = {}) =>
    savePromotion(
      cato,
      { id: null, ...typed({ name, entry: 'automatic', codes: '', ...change }) },
      now,
    )

  test('is read at once by bags, and told beside the others by name', async () => {
    await make({ combines: 'with_others' })
    const read = () => findOffers(db, { codes: [], now })
    expect(await read()).toEqual([])
    const saved = await offer('Fall delivery', { kind: 'free_delivery' })
    if (saved.kind !== 'saved') throw new Error(saved.kind)
    expect(await read()).toMatchObject([{ code: null, promotion: { name: 'Fall delivery' } }])
    expect((await readPromotion(cato, saved.id, now))?.stacking).toContain(
      'Combines with “Autumn”.',
    )
    await changePromotion(cato, { id: saved.id, change: 'pause' }, later)
    expect(await read()).toEqual([])
  })

  test('are ten at most, also when two are saved or resumed at once', async () => {
    for (let n = 1; n < 10; n++) await offer(`Offer ${n}`)
    const outcomes = await Promise.all([offer('Tenth'), offer('Eleventh')])
    expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(['saved', 'too-many-automatic'])
    const { id } = await anAutomaticPromotion('Paused', { active: false })
    expect(await changePromotion(cato, { id, change: 'resume' }, now)).toBe('too-many-automatic')
  })

  test('has a name that shoppers may read', async () => {
    expect(await offer('Shrinks your pores')).toMatchObject({ kind: 'claim' })
    expect(() => typed({ entry: 'automatic' })).toThrow(/has no code/)
  })
})

describe('pausing, ending and copying', () => {
  test('each is done once and leaves one row', async () => {
    const id = await make()
    const change = (what: 'pause' | 'resume' | 'end') =>
      changePromotion(cato, { id, change: what }, later)
    expect(await change('pause')).toBe('done')
    expect(await change('pause')).toBe('already')
    expect(await change('resume')).toBe('done')
    expect(await change('end')).toBe('done')
    expect(await change('end')).toBe('already')
    expect(await change('resume')).toBe('not-now')
    expect((await trail()).slice(1)).toEqual([
      { action: 'promotion.paused', before: { state: 'running' }, after: { state: 'paused' } },
      { action: 'promotion.resumed', before: { state: 'paused' }, after: { state: 'running' } },
      { action: 'promotion.ended', before: { state: 'running' }, after: { state: 'ended' } },
    ])
  })

  test('one that has not started cannot end', async () => {
    const id = await make({ startsOn: '2026-07-01' })
    expect(await changePromotion(cato, { id, change: 'end' }, now)).toBe('not-now')
  })

  test('a copy has the terms, and neither codes nor days nor uses; it waits to be looked over', async () => {
    const { id } = await aPromotion('USED', { uses: 3, endsAt: later, minSpendCents: 4000 })
    const copy = await copyOf(id)
    if (copy.kind !== 'made') throw new Error(copy.kind)
    expect(await readPromotion(cato, copy.id, now)).toMatchObject({
      name: 'Copy of USED',
      state: 'paused',
      words: '15% off all items from $40.00',
      codes: [],
      uses: 0,
      version: 1,
    })
  })

  test('two presses of one form make one copy, and two who copy it at once make two', async () => {
    const { id } = await aPromotion('TWICE')
    const [form, other] = [randomUUID(), randomUUID()]
    const copies = await Promise.all([form, form, other].map((formId) => copyOf(id, formId)))
    const ids = copies.map((copy) => (copy.kind === 'made' ? copy.id : copy.kind))
    expect(ids[0]).toBe(ids[1])
    expect(new Set(ids).size).toBe(2)
    expect(await db.promotion.count()).toBe(3)
    expect(await trail()).toHaveLength(2)
  })
})

describe('who may', () => {
  test('support reads and cannot write, by any way', async () => {
    const id = await make()
    const sue = await aStaffMember('support')
    expect((await savePromotion(sue, { id, ...typed({ version: 1 }) }, now)).kind).toBe(
      'not-allowed',
    )
    expect(await changePromotion(sue, { id, change: 'end' }, now)).toBe('not-allowed')
    const copy = { id, formId: randomUUID() }
    expect((await duplicatePromotion(sue, copy, now)).kind).toBe('not-allowed')
    expect(await trail()).toHaveLength(1)
  })
})

describe('the list', () => {
  test('says the state of each, and pages by fifty in three queries', async () => {
    await aPriceBook()
    await sql().query(
      `INSERT INTO "Promotion" ("id", "name", "kind", "percentBp", "endsAt")
       SELECT gen_random_uuid(), 'P' || n, 'percentage', 500, CASE WHEN n <= 10 THEN $1::timestamptz END
       FROM generate_series(1, 60) n`,
      [now],
    )
    const list = async (view: 'all' | 'ended' | 'running', before: string | null) =>
      (await listPromotions(cato, view, before, now))!
    const first = await list('all', null)
    expect(first.promotions).toHaveLength(50)
    expect((await list('all', first.next)).promotions).toHaveLength(10)
    const ended = await list('ended', null)
    expect(new Set(ended.promotions.map(({ state }) => state))).toEqual(new Set(['ended']))
    expect(ended.promotions).toHaveLength(10)
    expect((await list('running', null)).promotions).toHaveLength(50)
  })
})

import { parseWithZod } from '@conform-to/zod/v4'
import { describe, expect, test } from 'vitest'
import { PromotionForm } from './promotion-form'

function send(fields: Record<string, string | string[]>) {
  const form = new FormData()
  for (const [name, value] of Object.entries({
    version: '0',
    name: 'Autumn',
    kind: 'percentage',
    percent: '10',
    stacking: 'adds',
    codes: 'AUTUMN10',
    ...fields,
  }))
    for (const each of [value].flat()) form.append(name, each)
  return parseWithZod(form, { schema: PromotionForm })
}

const PRODUCT = '019ac0de-0000-7000-8000-000000000001'
const OTHER = '019ac0de-0000-7000-8000-000000000002'

describe('the editor reads', () => {
  test('a percentage with all its conditions', () => {
    const submission = send({
      percent: '12.5 %',
      minSpend: '$40',
      categorySlugs: ['serums', 'cleansers'],
      productIds: PRODUCT,
      emails: 'Mia@Example.com, lea@example.com\nmia@example.com',
      firstOrderOnly: 'on',
      perCustomerLimit: '1',
      usesLimit: '500',
      startsOn: '2026-07-01',
      endsOn: '2026-12-31',
      stacking: 'better',
      codes: 'autumn10\nAutumn10 fall10',
    })
    expect(submission).toMatchObject({
      status: 'success',
      value: {
        version: 0,
        codes: ['AUTUMN10', 'FALL10'],
        terms: {
          percentBp: 1250,
          amountCents: null,
          minSpendCents: 4000,
          categorySlugs: ['cleansers', 'serums'],
          productIds: [PRODUCT],
          emails: ['lea@example.com', 'mia@example.com'],
          firstOrderOnly: true,
          perCustomerLimit: 1,
          usesLimit: 500,
          startsAt: new Date('2026-07-01T05:00:00Z'),
          endsAt: new Date('2027-01-01T06:00:00Z'),
          addsToRoutines: false,
        },
      },
    })
  })

  test('only the figures that its kind uses, whatever the others hold', () => {
    const submission = send({ kind: 'fixed', amount: '5', percent: 'much', buyQuantity: '-1' })
    expect(submission).toMatchObject({
      value: { terms: { kind: 'fixed', amountCents: 500, percentBp: null, buyQuantity: null } },
    })
  })

  test('a set without the categories that were ticked before', () => {
    const submission = send({
      kind: 'bundle',
      productIds: [PRODUCT, OTHER],
      categorySlugs: 'serums',
    })
    expect(submission).toMatchObject({ value: { terms: { categorySlugs: [], percentBp: 1000 } } })
  })
})

describe('the editor says beside the field', () => {
  test.each([
    ['name', { name: '' }, 'Enter a name'],
    ['kind', { kind: 'lottery' }, 'Choose what it does'],
    ['percent', { percent: '' }, 'Enter a percentage'],
    ['percent', { percent: '101' }, 'Enter a percentage'],
    ['percent', { percent: '0' }, 'Enter a percentage'],
    ['amount', { kind: 'fixed', amount: 'five' }, 'Enter an amount'],
    ['getQuantity', { kind: 'buy_x_get_y', buyQuantity: '2', getQuantity: '0' }, 'come free'],
    ['productIds', { kind: 'bundle', productIds: [PRODUCT, PRODUCT] }, 'two products or more'],
    ['minSpend', { minSpend: '-4' }, 'Enter an amount'],
    ['usesLimit', { usesLimit: '1.5' }, 'Enter a whole number'],
    ['endsOn', { startsOn: '2026-07-02', endsOn: '2026-07-01' }, 'after the first'],
    ['endsOn', { endsOn: 'soon' }, 'Enter a day'],
    ['startsOn', { startsOn: '0000-01-01' }, 'Enter a day'],
    ['endsOn', { endsOn: '0001-01-01' }, 'Enter a day'],
    ['emails', { emails: 'mia@' }, 'not an email address: mia@'],
    ['codes', { codes: 'A'.repeat(41) }, '40 characters at most'],
    ['codes', { codes: '' }, 'Enter a code'],
  ])('%s: %j', (field, change, words) => {
    const { status, error } = send(change).reply()
    expect(status).toBe('error')
    expect(error?.[field]?.join()).toContain(words)
  })
})

import { beforeEach, expect, test } from 'vitest'
import { startReturn } from '#app/orders/start-return.server'
import { db } from '#app/platform/database.server'
import { drawMail } from '#app/platform/draw-mail.server'
import { readShopProfile } from '#app/platform/shop-profile.server'
import type { Actor } from '#app/staff/permissions'
import { readTrail } from '#app/staff/search-audit.server'
import { readPolicy } from '#app/storefront/read-policy.server'
import { SignInMail } from '#app/customers/sign-in-mail'
import { createElement } from 'react'
import { anOrder } from '#tests/factories/order'
import { aStaffMember } from '#tests/factories/staff'
import type { StoredProfile } from './profile-form'
import { readSettings } from './read-settings.server'
import { SETTINGS_ID } from './change-setting.server'
import { saveProfile } from './save-settings.server'

const now = new Date('2026-03-10T12:00:00Z')
const DAY = 86_400_000

let olive: Actor
beforeEach(async () => {
  olive = await aStaffMember('owner')
})

async function save(change: Partial<StoredProfile>, actor = olive) {
  const { seen, ...profile } = (await readSettings(olive, null))!.profile
  return saveProfile(actor, { profile: { ...profile, ...change }, seen }, now)
}

test('what staff save of the business is what policies and mails say, and the trail keeps what it was', async () => {
  const address = '1 Elm Street\nAustin, TX 78701'
  expect(await save({ businessName: 'Elm Skin', postalAddress: address })).toBe('saved')
  expect(await save({ careEmail: 'hello@elm.example', returnDays: 45 })).toBe('saved')

  const returns = await readPolicy('returns')
  expect(returns?.summary).toContain('45 days')
  expect(JSON.stringify(returns)).toContain('write to hello@elm.example')
  expect(JSON.stringify(await readPolicy('terms'))).toContain(
    'You buy from Elm Skin, 1 Elm Street, Austin, TX 78701.',
  )
  const mail = await drawMail(createElement(SignInMail, { link: 'https://shop.example' }))
  expect(mail.text).toContain('write to hello@elm.example')
  expect(await readTrail(olive, 'settings', SETTINGS_ID)).toMatchObject([
    {
      recordName: 'The business',
      before: [
        ['Care email', 'care@porewell.example'],
        ['Return days', '30'],
      ],
      after: [
        ['Care email', 'hello@elm.example'],
        ['Return days', '45'],
      ],
    },
    { recordName: 'The business' },
  ])
})

test('reactions go where questions go until they have an address of their own', async () => {
  await save({ careEmail: 'hello@elm.example' })
  expect((await readShopProfile()).reactionEmail).toBe('hello@elm.example')
  await save({ reactionEmail: 'safety@elm.example' })
  expect((await readShopProfile()).reactionEmail).toBe('safety@elm.example')
})

test('an order keeps the days for returns that it was promised', async () => {
  const arrived = new Date(Date.now() - 20 * DAY)
  const before = await anOrder().delivered(arrived)
  await save({ returnDays: 14 })
  const after = await anOrder().delivered(arrived)
  const sendBack = (order: typeof before) => {
    const lines = [{ orderLineId: order.lines[0]!.id, quantity: 1 }]
    return startReturn(order.id, { lines, reason: 'other' }, 'shopper', new Date())
  }
  expect(await sendBack(before)).toBe('started')
  expect(await sendBack(after)).toBe('closed')
})

test('staff say how returns work and whether what was opened comes back, from the next order on', async () => {
  const before = await readPolicy('returns')
  expect(before?.sections.map(({ heading }) => heading)).toEqual([
    '30 days to change your mind',
    'How it works',
    'What you get back',
    'Cancelling',
    'If your skin reacts',
  ])
  await save({ returnsOpened: false, returnsWords: 'Write first.\n\n# Costs\nNone.' })
  const after = await readPolicy('returns')
  expect(after?.summary).toContain('30 days, unopened')
  expect(after?.sections.slice(1, 3)).toEqual([
    { heading: 'How it works', paragraphs: ['Write first.'] },
    { heading: 'Costs', paragraphs: ['None.'] },
  ])
})

test('of two who had the business open the second is told', async () => {
  const { seen, ...profile } = (await readSettings(olive, null))!.profile
  const rename = (businessName: string) =>
    saveProfile(olive, { profile: { ...profile, businessName }, seen }, now)
  expect(await rename('Elm Skin')).toBe('saved')
  expect(await rename('Oak Skin')).toBe('changed-meanwhile')
})

test('whoever may not change settings does not', async () => {
  expect(await save({ returnDays: 1 }, await aStaffMember('support'))).toBe('not-allowed')
  expect(await db.shopProfile.count()).toBe(0)
})

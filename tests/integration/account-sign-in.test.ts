import { describe, expect, test } from 'vitest'
import { bagCookie } from '#app/cart/bag-cookie.server'
import { readSkin } from '#app/customers/skin.server'
import { CURRENT_SKIN_CONSENT } from '#app/customers/skin-consent'
import { db } from '#app/platform/database.server'
import { action as signIn } from '#app/routes/_shop.account_.sign-in'
import { action as openLink } from '#app/routes/_shop.account_.sign-in_.link'
import { action as signOut } from '#app/routes/_shop.account_.sign-out'
import { action as saveSkin, loader as builder } from '#app/routes/_shop.routine'
import { aBag } from '#tests/factories/bag'
import { quantities } from '#tests/factories/bag-lines'
import { aCustomer, aLinkFor, crumb } from '#tests/factories/customer'
import { aStockedVariant } from '#tests/factories/stock'
import { get, post, type Answer } from '#tests/setup/ask-route'

const SAM = 'sam@example.com'
const ANSWERS = 'skin=oily&cleansing=some&concern=pores&expecting=pregnant&avoid=salicylates'

describe('signing in', () => {
  test('refuses what is no address beside the field, and keeps what was typed', async () => {
    expect(await post(signIn, { email: 'sam@' })).toMatchObject({
      status: 400,
      data: { message: 'Enter an email address such as name@example.com', typed: 'sam@' },
    })
    expect(await post(signIn, { email: SAM })).toMatchObject({
      status: 303,
      location: '/account/sign-in/sent',
    })
    expect(await post(signIn, { email: SAM, subject: 'Buy' })).toMatchObject({ status: 303 })
    expect(await db.signInLink.count()).toBe(1)
  })

  test('keeps the guest’s bag, and brings the one that was left in another browser', async () => {
    const [serum, toner] = [await aStockedVariant(9), await aStockedVariant(9)]
    const laptop = await aBag().with(serum, 2)
    const first = await signInWith(await bagCookie(laptop.id))
    expect(bagIn(first)).toBe(await carried(laptop.id))

    const phone = await aBag().with(serum).with(toner)
    const second = await signInWith(await bagCookie(phone.id))
    expect(bagIn(second)).toBe(await carried(laptop.id))
    expect(await quantities(laptop.id)).toEqual({ [serum.id]: 3, [toner.id]: 1 })
  })

  test('leaves the bag of another customer where it is', async () => {
    const bag = await aBag().with(await aStockedVariant(9))
    await signInWith(await bagCookie(bag.id), 'ada@example.com')
    const answer = await signInWith(await bagCookie(bag.id))
    expect(bagIn(answer)).toBe('')
    expect(await db.customer.findMany({ where: { bagId: bag.id } })).toMatchObject([
      { email: 'ada@example.com' },
    ])
  })

  test('signing out takes the bag along, and a link that was used says so', async () => {
    const bag = await aBag().with(await aStockedVariant(9))
    const { cookie } = await aCustomer()
    const carrying = `${cookie}; ${crumb(await bagCookie(bag.id))}`
    const answer = await post(signOut, {}, { cookie: carrying })
    expect(answer).toMatchObject({ status: 303, location: '/' })
    expect(bagIn(answer)).toBe('')
    expect(await db.customer.findMany()).toMatchObject([{ bagId: bag.id }])
    expect(await db.customerSession.count()).toBe(0)
    expect(bagIn(await signInWith())).toBe(await carried(bag.id))
  })
})

describe('the skin profile', () => {
  const save = (cookie: string, more: Record<string, string> = {}) =>
    post(
      saveSkin,
      { intent: 'save', consent: CURRENT_SKIN_CONSENT, ...more },
      { cookie, path: `/routine?${ANSWERS}` },
    )

  test('keeps answers about health only where that was ticked', async () => {
    const { id, cookie } = await aCustomer()
    expect(await save(cookie)).toMatchObject({
      status: 303,
      location: `/routine?${ANSWERS}#answers`,
    })
    expect((await readSkin(id))?.answers).toBe(
      'skin=oily&cleansing=some&concern=pores&avoid=salicylates',
    )
    await save(cookie, { health: 'yes' })
    expect((await readSkin(id))?.answers).toContain('expecting=pregnant')
    await save(cookie)
    expect((await readSkin(id))?.answers).not.toContain('expecting')
  })

  test('fills the builder in for its customer, and for nobody else', async () => {
    const { cookie } = await aCustomer()
    await save(cookie)
    const filled = { memory: { kind: 'customer', given: { skin: 'oily', avoid: ['salicylates'] } } }
    expect((await get(builder, '/routine', cookie)).data).toMatchObject(filled)
    expect((await get(builder, '/routine', '')).data).toMatchObject({ memory: { kind: 'guest' } })
  })

  test('without words of ours nothing is kept; a guest signs in first and comes back', async () => {
    const { id, cookie } = await aCustomer()
    await save(cookie, { consent: 'whatever' })
    expect(await readSkin(id)).toBeNull()
    const guest = await post(saveSkin, { intent: 'sign-in' }, { path: `/routine?${ANSWERS}` })
    expect(guest).toMatchObject({ status: 303, location: '/account/sign-in' })
    const back = await signInWith(guest.cookies[0])
    expect(back.location).toBe(`/routine?${ANSWERS}`)
  })
})

async function signInWith(setCookie = '', email = SAM): Promise<Answer> {
  const secret = await aLinkFor(email, new Date())
  return post(openLink, {}, { cookie: crumb(setCookie), path: `/account/sign-in/link?t=${secret}` })
}

/** What the browser is told to carry as its bag; empty where the bag is taken away. */
function bagIn({ cookies }: Answer): string | undefined {
  const value = cookies.map(crumb).find((cookie) => cookie.startsWith('bag='))
  return value === 'bag=' || cookies.some((each) => /^bag=.*Max-Age=0/.test(each)) ? '' : value
}

const carried = async (bagId: string) => crumb(await bagCookie(bagId))

import type { Page } from '@playwright/test'
import { expectAccessible } from '#tests/setup/accessible'

import {
  aShopper,
  awake,
  expectThanks,
  fillIn,
  goToStripe,
  mainHeading,
  openMail,
  payByCard,
} from './shopper'
import { expect, test } from './staff'

// The frame around a captured mail runs no script, Playwright's own among them.
test.use({ expectedComplaints: [/Blocked script execution in '[^']*\/mails\//] })

const main = (page: Page) => page.getByRole('main')

/** Answers one question, by the words of its group and of the answer. */
async function answer(page: Page, question: RegExp, words: RegExp) {
  const group = page.getByRole('group', { name: question })
  await group.getByLabel(words).check()
}

async function addTheRoutine(page: Page) {
  await page
    .getByRole('button', { name: /^Add the routine/ })
    .first()
    .click()
  await expect(page.getByText(/^Added .+ in your bag\./).first()).toBeVisible()
  await page.goto('/bag')
}

async function payFor(page: Page) {
  await page.getByRole('link', { name: 'Check out' }).click()
  await expect(mainHeading(page)).toHaveText('Checkout')
  await awake(page)
  const shopper = aShopper()
  await fillIn(page, shopper)
  await goToStripe(page)
  await payByCard(page)
  await expectThanks(page)
  return shopper
}

test('a reader takes the guide’s routine into the bag in one action and pays for it as a bundle @pair', async ({
  page,
}) => {
  test.slow()
  await page.goto('/guides/large-pores')
  await addTheRoutine(page)
  await expect(main(page).getByRole('heading', { name: 'The pore routine' })).toBeVisible()
  await expect(page.getByText('10% off all 3 parts together: you save $29.60.')).toBeVisible()
  await expectAccessible(page)
  const shopper = await payFor(page)
  await expect(main(page)).toContainText('−$29.60')
  const mail = await openMail(page, shopper, /^Your Porewell order PW-\d+ is confirmed/)
  await expect(mail.getByText(/part of The pore routine/).first()).toBeVisible()
})

test('a shopper answers the questions, swaps a step, takes the routine and pays @pair', async ({
  page,
}) => {
  test.slow()
  await page.goto('/routine')
  await expectAccessible(page)
  await answer(page, /What is your skin like/, /^Oily/)
  await answer(page, /How much cleansing/, /^A little exfoliation/)
  await answer(page, /look after/, /^Look of pores/)
  await answer(page, /pregnant/, /^No$/)
  await page.getByRole('button', { name: 'Show my routine' }).click()
  await expect(mainHeading(page)).toHaveText('Your routine')
  await expectAccessible(page)

  const serum = page.getByRole('listitem').filter({
    has: page.getByRole('heading', { level: 3, name: /Serum$/ }),
  })
  await serum.getByText(/^Swap/).click()
  const other = serum.getByRole('link', { name: /^Take / }).first()
  const name =
    (await other.innerText())
      .replace(/^Take\s*/, '')
      .split(' · ')[0]
      ?.trim() ?? ''
  await other.click()
  await expect(serum.getByRole('link', { name, exact: true })).toBeVisible()
  await expect(serum.getByRole('link', { name: /^Back to our choice/ })).toBeVisible()

  await addTheRoutine(page)
  await expect(main(page).getByRole('heading', { name: 'Your routine' })).toBeVisible()
  await expect(main(page)).toContainText(name)
  await expect(page.getByText(/^10% off \d parts together: you save \$/)).toBeVisible()
  await payFor(page)
  await expect(main(page)).toContainText(name)
})

test('in pregnancy, with an allergy to salicylates, nothing of either kind is proposed @pair', async ({
  page,
}) => {
  await page.goto('/routine')
  await answer(page, /What is your skin like/, /^Combination/)
  await answer(page, /How much cleansing/, /^Quite a lot/)
  await answer(page, /look after/, /^Blemishes/)
  await answer(page, /pregnant/, /^Pregnant$/)
  await answer(page, /avoid or react to/, /^Aspirin/)
  await page.getByRole('button', { name: 'Show my routine' }).click()
  await expect(mainHeading(page)).toHaveText('Your routine')
  await expectAccessible(page)

  const leftOut = page.getByRole('region', { name: 'Left out for you' })
  await expect(leftOut).toContainText(/retino/i)
  await expect(leftOut).toContainText(/salicyl/i)

  const proposed = await slugsOf(page)
  expect(proposed.length).toBeGreaterThan(2)
  for (const slug of proposed) {
    await page.goto(`/products/${slug}`)
    await expect(page.getByRole('region', { name: 'What is in it' })).not.toContainText(
      /retin(ol|al|oid)|adapalene|salicyl|willow/i,
    )
  }
})

/** The products that stand in the routine's steps. */
async function slugsOf(page: Page): Promise<string[]> {
  const links = page.getByRole('region', { name: 'Step by step' }).locator('a[href^="/products/"]')
  const hrefs = await links.evaluateAll((found) => found.map((link) => link.getAttribute('href')))
  return [...new Set(hrefs.map((href) => href?.replace('/products/', '') ?? ''))]
}

import type { Page } from '@playwright/test'
import { expectAccessible } from '#tests/setup/accessible'
import { expect, test } from '#tests/setup/shop'
import { goTo, openOrder, press, signIn } from './at-the-desk'
import {
  aShopper,
  buy,
  mainHeading,
  openMail,
  PADS,
  textbox,
  TONER,
  withoutScripts,
} from './shopper'

/** Opens what is folded away. */
const unfold = (page: Page, name: string) =>
  page.locator('summary').filter({ hasText: name }).click()

test.describe('an order', () => {
  // A mail's frame runs no scripts, not even the test's own.
  // A page that is loaded anew gives up what it was reading.
  test.use({
    expectedComplaints: [/status of 400|document's frame is sandboxed|signal is aborted/],
  })

  test('staff send an order, refund one line, and the trail tells of both @pair', async ({
    page,
  }) => {
    const shopper = aShopper()
    await buy(page, shopper, TONER, PADS)

    await page.goto('/admin/orders?view=to-send')
    await expect(mainHeading(page)).toHaveText('Staff sign-in')
    await expectAccessible(page)
    await signIn(page, 'owner')
    await expect(mainHeading(page)).toHaveText('Orders')
    await expectAccessible(page)

    await goTo(page, 'Today')
    await expect(mainHeading(page)).toHaveText('Today')
    await expect(page.getByRole('region', { name: 'Orders to send' })).toBeVisible()
    await expectAccessible(page)

    await goTo(page, 'Orders')
    const order = await openOrder(page, shopper)
    await expectAccessible(page)

    await page.getByRole('link', { name: 'Packing slip' }).click()
    await expect(mainHeading(page)).toHaveText(`Packing slip ${order}`)
    await expect(page.getByRole('rowheader', { name: PADS.name })).toBeVisible()
    await expectAccessible(page)
    await page.goBack()

    await textbox(page, 'Tracking number').fill('nope')
    await page.getByRole('combobox', { name: 'Carrier' }).selectOption('UPS')
    await press(page, 'Mark as shipped')
    await expect(page.getByText('Enter the tracking number: 6 to 40').first()).toBeVisible()
    await expect(textbox(page, 'Tracking number')).toHaveValue('nope')
    await textbox(page, 'Tracking number').fill('1Z 999 AA1 0123 4567 84')
    await press(page, 'Mark as shipped')
    await expect(page.getByText('Shipped', { exact: true })).toBeVisible()

    await textbox(page, 'Note for colleagues').fill('Left it with the courier at noon.')
    await press(page, 'Add note')
    await expect(page.getByText('Left it with the courier at noon.')).toBeVisible()

    await unfold(page, 'Refund')
    const refund = page.locator('#refund')
    await refund.getByRole('combobox', { name: new RegExp(PADS.name) }).selectOption('1')
    await refund.getByRole('combobox', { name: 'Reason' }).selectOption('damaged')
    if (withoutScripts()) await press(page, 'Work out the refund')
    await expect(refund.getByText(/^The shopper gets \$\d+\.\d\d back/)).toBeVisible()
    await press(page, /^Refund \$\d/)
    await expect(page.getByText('1, 1 refunded')).toBeVisible()
    await expectAccessible(page)
    await expect(async () => {
      await page.reload()
      await expect(page.getByText(/\$\d+\.\d\d, succeeded$/)).toBeVisible({ timeout: 500 })
    }).toPass()

    await goTo(page, 'Audit')
    await textbox(page, /^Record/).fill(order.toLowerCase())
    await press(page, 'Search')
    const rows = page.getByRole('row').filter({ hasText: order })
    await expect(rows).toHaveCount(3)
    await expect(rows.filter({ hasText: 'Olive Brandt' })).toHaveCount(3)
    await expect(rows.filter({ hasText: 'marked as shipped' })).toContainText('Carrier UPS')
    await expect(rows.filter({ hasText: 'refunded' })).toHaveCount(1)
    await expectAccessible(page)

    await goTo(page, 'Staff')
    await expect(mainHeading(page)).toHaveText('Staff accounts')
    await expectAccessible(page)
    await press(page, 'Sign out')
    await expect(mainHeading(page)).toHaveText('Staff sign-in')
    const mail = await openMail(page, shopper, /^Order PW-\d+ is on its way/)
    await expect(mail.getByText('UPS, tracking number 1Z999AA10123456784')).toBeVisible()
  })
})

test.describe('what is not theirs', () => {
  test.use({ expectedComplaints: [/status of 40[13]/] })

  test('is not shown to a role, and its address says so; a wrong password says little @pair', async ({
    page,
  }) => {
    await page.goto('/admin/audit')
    await textbox(page, 'Email').fill('support@porewell.example')
    await page.getByLabel('Password').fill('not the right password')
    await press(page, 'Sign in')
    await expect(page.getByText('The email or the password is not right.')).toBeVisible()
    await expect(textbox(page, 'Email')).toHaveValue('support@porewell.example')
    await expectAccessible(page)
    await signIn(page, 'support')
    await expect(mainHeading(page)).toHaveText('Your role does not include this')
    await expect(page.getByRole('link', { name: 'Audit' })).toHaveCount(0)
    await expectAccessible(page)
  })
})

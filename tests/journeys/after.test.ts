import { expectAccessible } from '#tests/setup/accessible'
import { aShopper, buy, CLEANSER, mainHeading, openMail, textbox } from './shopper'
import { expect, test } from './staff'

test('an order is cancelled: the money goes back, and so do the goods @pair', async ({
  page,
  staff,
}) => {
  const shopper = aShopper()
  const before = await staff.stockOf(CLEANSER)
  await buy(page, shopper, CLEANSER)
  await page.getByText('Cancel this order').click()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Cancel the order' }).click()
  await expect(mainHeading(page)).toHaveText('Cancelled')
  await expect(page.getByText('Order cancelled.')).toBeVisible()
  expect(await staff.stockOf(CLEANSER)).toEqual(before)

  await expect.poll(() => staff.mailsTo(shopper)).toEqual(['paid', 'cancelled', 'refunded'])
  await page.reload()
  await expect(page.getByText('$61.57 is on its way back to your card.')).toBeVisible()
  await expect(page.getByText('Cancel this order')).toBeHidden()
  await expect(page.getByText(/^Arrives/)).toBeHidden()
  await expectAccessible(page)
  const mail = await openMail(page, shopper, /your refund is on its way/)
  await expect(mail.getByText('Amount on its way to you: $61.57.')).toBeVisible()
})

test.describe(() => {
  test.use({ expectedComplaints: [/status of 400/] })

  test('a return is started from the order, and what was typed survives a mistake @pair', async ({
    page,
    shop,
    staff,
  }) => {
    const order = await staff.returnableOrder()
    await page.goto(await staff.linkTo(order.id))
    await expect(mainHeading(page)).toHaveText('Delivered')
    await page.getByText('Send something back').click()
    await expectAccessible(page)
    const reason = page.getByRole('combobox', { name: 'Why?' })
    await reason.selectOption({ label: 'My skin reacted to it' })
    await textbox(page, 'Anything we should know?').fill('Red cheeks after two evenings.')
    await page.getByRole('button', { name: 'Start the return' }).click()
    await expect(page.getByRole('alert')).toContainText('Choose at least one item to return')
    await expect(reason).toHaveValue('reaction')
    await expect(textbox(page, 'Anything we should know?')).toHaveValue(
      'Red cheeks after two evenings.',
    )
    await expectAccessible(page)

    await page
      .getByRole('group', { name: 'How many would you like to send back?' })
      .getByRole('combobox')
      .first()
      .selectOption('1')
    await page.getByRole('button', { name: 'Start the return' }).click()
    await expect(page.getByText('Return started. We refund you')).toBeVisible()
    await expect.poll(() => staff.mailsTo(order)).toContain('return_requested')
    await expectAccessible(page)
    await shop.query('DELETE FROM "ReturnRequest" WHERE "orderId" = $1 AND "reason" = $2', [
      order.id,
      'reaction',
    ])
  })
})

test('an order’s page says where it stands, in every state @js @once', async ({ page, staff }) => {
  for (const { id, status } of await staff.ordersInEveryState())
    await test.step(status, async () => {
      await page.goto(await staff.linkTo(id))
      await expect(mainHeading(page)).toHaveText(TITLES[status] ?? '')
      await expectAccessible(page)
    })
})

const TITLES: Record<string, string> = {
  pending_payment: 'Waiting for payment',
  payment_processing: 'Payment on its way',
  paid: 'Order confirmed',
  ready_for_pickup: 'Ready for pickup',
  shipped: 'On its way',
  delivered: 'Delivered',
  expired: 'Payment window closed',
  payment_failed: 'Payment did not go through',
  cancelled: 'Cancelled',
}

test('an order whose time to pay ran out leads back to the bag @pair', async ({ page, staff }) => {
  const orders = await staff.ordersInEveryState()
  const expired = orders.find(({ status }) => status === 'expired')
  await page.goto(await staff.linkTo(expired?.id ?? ''))
  await page.getByRole('main').getByRole('link', { name: 'Back to your bag' }).click()
  await expect(mainHeading(page)).toHaveText('Your bag')
})

test.describe(() => {
  test.use({ expectedComplaints: [/status of 404/] })

  test('what nobody may see or never was is not found, with a way on @pair', async ({ page }) => {
    for (const path of [
      '/orders/PW-10001?key=nobody',
      '/mails/none',
      '/checkout/return?session_id=cs_test_none',
      '/nothing/here',
    ]) {
      const response = await page.goto(path)
      expect(response?.status()).toBe(404)
      await expect(mainHeading(page)).toHaveText('We cannot find that page')
      await expectAccessible(page)
    }
    await page.getByRole('link', { name: 'Go to the front page' }).click()
    await expect(page).toHaveURL(/\/$/)
  })
})

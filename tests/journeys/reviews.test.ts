import { randomBytes } from 'node:crypto'
import { expectAccessible } from '#tests/setup/accessible'
import type { RunningShop } from '#tests/setup/running-shop'
import { press, signIn } from './at-the-desk'
import { mainHeading, textbox } from './shopper'
import { expect, test } from './staff'

/** An order of the seed that arrived long ago, of whose products nobody has said anything. */
async function anUnreviewedOrder(shop: RunningShop) {
  const [found] = await shop.query<{ id: string; email: string; lineId: string; slug: string }>(
    `SELECT o."id", o."email", l."id" AS "lineId", p."slug" FROM "Order" o
     JOIN "OrderLine" l ON l."orderId" = o."id" JOIN "Variant" v ON v."id" = l."variantId"
     JOIN "Product" p ON p."id" = v."productId" AND p."status" = 'active'
     WHERE o."status" = 'delivered' AND o."broughtInAt" IS NULL AND o."erasedAt" IS NULL AND o."deliveredAt" < now() - interval '20 days'
       AND NOT EXISTS (SELECT FROM "Review" r WHERE r."orderId" = o."id")
     ORDER BY o."number" DESC LIMIT 1`,
  )
  if (!found) throw new Error('The seed has no order left to review.')
  return found
}

const idOf = async (shop: RunningShop, orderId: string) => {
  const [found] = await shop.query<{ id: string }>(
    'SELECT "id" FROM "Review" WHERE "orderId" = $1',
    [orderId],
  )
  return found?.id ?? ''
}

test.describe(() => {
  test.use({ expectedComplaints: [/status of 4(00|09)/] })

  test('a shopper reviews what they bought, staff send it to care and publish it, and everybody reads it @pair', async ({
    page,
    shop,
    staff,
  }) => {
    test.slow()
    const order = await anUnreviewedOrder(shop)
    const title = `Honest words ${randomBytes(3).toString('hex')}`
    await page.goto(await staff.linkTo(order.id))
    await expectAccessible(page)
    await page.locator(`a[href*="${order.lineId}"]`).click()
    await expect(mainHeading(page)).toHaveText('Write a review')
    await expectAccessible(page)
    const text = page.getByRole('textbox', { name: /^What was it like/ })
    await text.fill('Too short')
    await textbox(page, 'Title').fill(title)
    await press(page, 'Send the review')
    await expect(page.getByRole('alert')).toContainText('Choose from one to five stars')
    await expect(page.getByRole('alert')).toContainText('Write at least 20 characters')
    await expect(text).toHaveValue('Too short')
    await expect(textbox(page, 'Title')).toHaveValue(title)
    await expectAccessible(page)
    await page.getByRole('radio', { name: /^2 stars/ }).check()
    await text.fill('It left my cheeks red and itchy for an evening.')
    await textbox(page, 'Name to show').fill('Wren B.')
    await page.getByRole('combobox', { name: /^Your skin/ }).selectOption({ label: 'Dry' })
    await press(page, 'Send the review')
    await expect(page.getByText('Thank you. We read it soon')).toBeVisible()
    await expectAccessible(page)

    await page.goto(`/products/${order.slug}`)
    await expect(page.getByText(title)).toHaveCount(0)

    await page.goto('/admin/reviews')
    await signIn(page, 'support')
    await expect(mainHeading(page)).toHaveText('Reviews')
    await expectAccessible(page)
    await page.getByRole('link', { name: title }).click()
    await expect(page.getByText('Some words may tell of a reaction.')).toBeVisible()
    await expectAccessible(page)
    await press(page, 'Publish')
    await expect(page.getByRole('alert')).toContainText('Send it to care first')
    await press(page, 'Send to care')
    await expect(page.getByText('Some words may tell of a reaction.')).toHaveCount(0)
    await press(page, 'Publish')
    await expect(page.getByText('Published', { exact: true })).toBeVisible()
    const reply = page.getByRole('textbox', { name: 'Reply of the shop' })
    await reply.fill('Sorry to hear it. It cures rosacea in others.')
    await press(page, 'Reply')
    await expect(page.getByText(/“cures rosacea”/)).toBeVisible()
    await expect(reply).toHaveValue('Sorry to hear it. It cures rosacea in others.')
    await expectAccessible(page)
    await reply.fill('Sorry to hear it. Somebody from care writes to you.')
    await press(page, 'Reply')
    await expect(page.getByRole('button', { name: 'Replace the reply' })).toBeVisible()

    await page.goto(`/products/${order.slug}`)
    const shown = page.getByRole('article').filter({ hasText: title })
    await expect(shown.getByRole('img', { name: '2 of 5 stars' })).toBeVisible()
    await expect(shown.getByText('Bought here')).toBeVisible()
    await expect(shown.getByText('Dry skin')).toBeVisible()
    await expect(shown.getByText('Somebody from care writes to you.')).toBeVisible()
    await expectAccessible(page)
    const filters = page.getByRole('form', { name: 'Choose reviews' })
    await filters.getByRole('combobox', { name: 'Stars' }).selectOption('2')
    await filters.getByRole('button', { name: 'Show' }).click()
    await expect(page).toHaveURL(/stars=2.*#reviews$/)
    await expect(page.getByRole('article').filter({ hasText: title })).toBeVisible()
    await expect(page.getByRole('img', { name: '5 of 5 stars' })).toHaveCount(0)

    await expect
      .poll(() => staff.mailsTo({ email: 'care@porewell.example' }))
      .toContain('review-care')
  })

  test('a refused review says why, is changed by its writer, and can be withdrawn @pair', async ({
    page,
    shop,
    staff,
  }) => {
    test.slow()
    const order = await anUnreviewedOrder(shop)
    const link = await staff.linkTo(order.id)
    const own = link.replace(/\?/, `/review/${order.lineId}?`)
    await page.goto(own)
    await page.getByRole('radio', { name: /^5 stars/ }).check()
    await textbox(page, 'Title').fill('Look here')
    await page
      .getByRole('textbox', { name: /^What was it like/ })
      .fill('Cheaper at skinbargain.com, use my code there.')
    await press(page, 'Send the review')
    await expect(page.getByText('Thank you. We read it soon')).toBeVisible()

    const id = await idOf(shop, order.id)
    await page.goto(`/admin/reviews/${id}`)
    await signIn(page, 'support')
    await expect(mainHeading(page)).toHaveText(/^Review of/)
    const reason = page.getByRole('combobox', { name: 'Refuse because of' })
    await shop.query(
      `UPDATE "Review" SET "title" = 'Look at this', "version" = "version" + 1 WHERE "id" = $1`,
      [id],
    )
    await reason.selectOption({ label: 'Advertising' })
    await press(page, 'Refuse')
    await expect(page.getByRole('alert')).toContainText('has changed since you opened it')
    await expect(page.getByRole('alert')).toContainText('Now: Look at this')
    await expect(reason).toHaveValue('advertising')
    await expectAccessible(page)
    await press(page, 'Refuse')
    await expect(page.getByText('Refused', { exact: true })).toBeVisible()
    await expect.poll(() => staff.mailsTo(order)).toContain('review-refused')

    await page.goto(own)
    await expect(page.getByText('It points to another offer')).toBeVisible()
    await expect(textbox(page, 'Title')).toHaveValue('Look at this')
    await expectAccessible(page)
    await page
      .getByRole('textbox', { name: /^What was it like/ })
      .fill('A good wash, and that is all I have to say.')
    await press(page, 'Send the change')
    await expect(page.getByText('Thank you. We read it soon')).toBeVisible()
    await page.getByText('Withdraw the review').click()
    await press(page, 'Withdraw it')
    await expect(page.getByText('You withdrew your review.')).toBeVisible()
    await expect(mainHeading(page)).toHaveText('Write a review')
    await expect(textbox(page, 'Title')).toHaveValue('')
  })
})

import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expectAccessible } from '#tests/setup/accessible'
import { expect, test } from '#tests/setup/shop'
import { press, signIn } from './at-the-desk'
import { aShopper, mainHeading, textbox } from './shopper'

async function find(page: Page, words: string) {
  await page.goto('/admin/customers')
  await page.getByRole('searchbox', { name: /Name, email address/ }).fill(words)
  await press(page, 'Find')
}

test.describe('a customer', () => {
  test.use({ expectedComplaints: [/status of 400/] })

  test('is found, noted about, exported and erased for good @pair', async ({ page, shop }) => {
    const { email } = aShopper()
    await shop.query(`INSERT INTO "Customer" ("id", "email") VALUES (gen_random_uuid(), $1)`, [
      email,
    ])
    await page.goto('/admin/customers')
    await signIn(page, 'owner')
    await expect(mainHeading(page)).toHaveText('Customers')
    await expectAccessible(page)
    await page.getByRole('combobox', { name: 'Has' }).selectOption('Letters')
    await press(page, 'Show')
    await expect(page).toHaveURL(/has=letters/)
    await expect(page.getByRole('link', { name: 'Maya Torres' })).toBeVisible()

    await find(page, email.slice(0, -4))
    await page.getByRole('link', { name: email }).click()
    await expect(mainHeading(page)).toHaveText(email)
    await expect(page).toHaveURL(/\/admin\/customers\/C-\d+$/)
    const number = /C-\d+/.exec(page.url())?.[0] ?? ''
    await expectAccessible(page)
    await press(page, 'Add note')
    await expect(page.getByText('Write the note first').first()).toBeVisible()
    await textbox(page, 'Note for colleagues').fill('Wants to be forgotten.')
    await press(page, 'Add note')
    await expect(page.getByText('Wants to be forgotten.')).toBeVisible()
    await expect(textbox(page, 'Note for colleagues')).toHaveValue('')

    const download = page.waitForEvent('download')
    await press(page, 'Export all that is known')
    const file = JSON.parse(await readFile(await (await download).path(), 'utf8')) as object
    expect(file).toMatchObject({
      account: { email },
      notesOfOurStaff: [{ text: 'Wants to be forgotten.' }],
    })

    await page.getByRole('link', { name: 'Erase…' }).click()
    await expect(mainHeading(page)).toHaveText(`Erase ${number}`)
    await expectAccessible(page)
    await textbox(page, `Type ${number} to confirm`).fill('yes')
    await press(page, 'Erase for good')
    await expect(page.getByText('Nothing has been erased.')).toBeVisible()
    await expect(textbox(page, `Type ${number} to confirm`)).toHaveValue('yes')
    await expectAccessible(page)
    await textbox(page, `Type ${number} to confirm`).fill(number)
    await press(page, 'Erase for good')
    await expect(page.getByText(`${number} was erased.`)).toBeVisible()
    await find(page, email)
    await expect(page.getByText('No customer is here.')).toBeVisible()
    await page.goto(`/admin/audit?record=${number}`)
    await expect(page.getByRole('cell', { name: 'exported all that is known' })).toBeVisible()
    await expect(page.getByText(email)).toHaveCount(0)
  })
})

test.describe('a consultation request', () => {
  test.use({ expectedComplaints: [/status of 400/] })

  test('is contacted, read, closed and reopened by the studio @pair', async ({ page }) => {
    await page.goto('/admin/today')
    await signIn(page, 'clinic')
    await page.getByRole('link', { name: 'Consultation requests' }).click()
    await expect(mainHeading(page)).toHaveText('Consultations')
    await expect(page.getByText('Porewell Chicago')).toHaveCount(0)
    await expectAccessible(page)
    await page.getByRole('link', { name: '7KQ3MX2P' }).click()
    await expect(mainHeading(page)).toHaveText('Request 7KQ3MX2P')
    await expect(
      page.getByText(/Central Time; at the studio it is \d+:\d\d [AP]M now/),
    ).toBeVisible()
    await expectAccessible(page)

    await expect(page.getByText('I have never had one')).toHaveCount(0)
    await press(page, 'Open the answers')
    await expect(page.getByText('I have never had one')).toBeVisible()
    await expectAccessible(page)
    await textbox(page, 'Note for colleagues').first().fill('Called back at noon.')
    await press(page, 'Mark as contacted')
    await expect(page.getByText('Called back at noon.')).toBeVisible()

    await page.locator('summary').filter({ hasText: 'Close' }).click()
    const closing = page.locator('#close')
    await closing.getByRole('textbox').fill('On the 9th.')
    await press(page, 'Close the request')
    await expect(page.getByText('Choose how it ended').first()).toBeVisible()
    await expect(closing.getByRole('textbox')).toHaveValue('On the 9th.')
    await closing.getByRole('combobox').selectOption('A visit was arranged')
    await press(page, 'Close the request')
    await expect(page.getByText('Closed: A visit was arranged').first()).toBeVisible()
    await expectAccessible(page)
    await press(page, 'Reopen')
    await expect(page.getByText('Open', { exact: true })).toBeVisible()
  })
})

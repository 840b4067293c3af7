import { expect, type Page } from '@playwright/test'
import { DEMO_PASSWORD } from '#app/staff/demo-password'
import type { StaffRole } from '#app/staff/role'
import { mainHeading, textbox, withoutScripts } from './shopper'

export const press = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' }).click()

/** Fills in the sign-in, which is open, for the demo account of a role. */
export async function signIn(page: Page, role: StaffRole) {
  await textbox(page, 'Email').fill(`${role}@porewell.example`)
  await page.getByLabel('Password').fill(DEMO_PASSWORD)
  await press(page, 'Sign in')
}

/** Waits until a file that was sent is checked: the page looks by itself, or without JavaScript by its link. */
export async function seeChecked(page: Page, fileName: string) {
  await expect(mainHeading(page)).toHaveText(fileName, { timeout: 30_000 })
  const checked = page.getByText('Checked, not run.')
  if (!withoutScripts()) return expect(checked).toBeVisible({ timeout: 60_000 })
  const again = page.getByRole('link', { name: 'Look again' })
  await expect(async () => {
    if (await again.isVisible()) await again.click()
    await expect(checked).toBeVisible({ timeout: 500 })
  }).toPass({ timeout: 60_000 })
}

/** Goes to a page by the staff menu, which a phone has to open first. */
export async function goTo(page: Page, label: string) {
  const menu = page.getByRole('button', { name: 'Menu', exact: true })
  if (await menu.isVisible()) await menu.click()
  const pages = page.getByRole('navigation', { name: 'Staff pages' })
  await pages.getByRole('link', { name: label, exact: true }).click()
}

/** Finds the one order of a shopper in the list, which is open, and opens it; gives its number. */
export async function openOrder(page: Page, { email }: { email: string }): Promise<string> {
  await page.getByRole('searchbox', { name: /Order number, email/ }).fill(email)
  await press(page, 'Find')
  // Until the answer is there, the list shows everybody's.
  await expect(page.getByRole('rowheader')).toHaveCount(1)
  await page.getByRole('rowheader').getByRole('link').click()
  await expect(mainHeading(page)).toHaveText(/^PW-\d+$/)
  return mainHeading(page).innerText()
}

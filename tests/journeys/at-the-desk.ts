import type { Page } from '@playwright/test'
import { DEMO_PASSWORD } from '#app/staff/demo-password'
import type { StaffRole } from '#app/staff/role'
import { textbox } from './shopper'

export const press = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' }).click()

/** Fills in the sign-in, which is open, for the demo account of a role. */
export async function signIn(page: Page, role: StaffRole) {
  await textbox(page, 'Email').fill(`${role}@porewell.example`)
  await page.getByLabel('Password').fill(DEMO_PASSWORD)
  await press(page, 'Sign in')
}

/** Goes to a page by the staff menu, which a phone has to open first. */
export async function goTo(page: Page, label: string) {
  const menu = page.getByRole('button', { name: 'Menu', exact: true })
  if (await menu.isVisible()) await menu.click()
  const pages = page.getByRole('navigation', { name: 'Staff pages' })
  await pages.getByRole('link', { name: label, exact: true }).click()
}

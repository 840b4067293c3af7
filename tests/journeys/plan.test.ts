import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import ICAL from 'ical.js'
import { expectAccessible } from '#tests/setup/accessible'
import { expect, test } from '#tests/setup/shop'
import { mainHeading, openMail } from './shopper'

// The frame around a captured mail runs no script, Playwright's own among them.
const FRAMED = /Blocked script execution in '[^']*\/mails\//
test.use({ expectedComplaints: [FRAMED] })

const SKIN = 'skin=oily&cleansing=plenty&concern=pores&expecting=no&using=tretinoin'
const WHOLE = `${SKIN}&treatment=hydrafacial&treatment=microinfusion&studio=chicago&by=start&day=`

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
const main = (page: Page) => page.getByRole('main')
const days = (page: Page) => main(page).getByRole('region', { name: 'The days' })

/** The row of a session of the facial. */
const session = (page: Page, number: number) =>
  days(page)
    .getByRole('listitem')
    .filter({ hasText: `HydraFacial, session ${number} of 6` })

function titlesOf(file: string): string[] {
  return new ICAL.Component(ICAL.parse(file) as unknown[])
    .getAllSubcomponents('vevent')
    .map((event) => String(event.getFirstPropertyValue('summary')))
}

test('a shopper plans treatments, moves one, and takes the plan into a calendar @pair', async ({
  page,
}) => {
  await page.goto('/treatments/hydrafacial')
  await page.getByRole('link', { name: 'Plan the days' }).click()
  await expect(mainHeading(page)).toHaveText('Your plan')
  await expect(session(page, 6)).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('checkbox', { name: 'Microinfusion' }).check()
  await page.getByRole('radio', { name: /^Be ready for an event/ }).check()
  await page.getByLabel('That day').fill(inDays(200))
  await page.getByLabel('Studio').selectOption({ label: 'Porewell Chicago' })
  await page.getByLabel('Skin type').selectOption({ label: 'Oily' })
  await page.getByLabel('Cleansing').selectOption({ label: 'Quite a lot' })
  await page.getByLabel('Pregnant, trying to be, or nursing?').selectOption({ label: 'No' })
  await page.getByRole('button', { name: 'Show my plan' }).click()
  await expect(page.getByText('With the figures of Porewell Chicago.')).toBeVisible()
  await expect(days(page).getByText('Your event')).toBeVisible()
  await expect(
    main(page).getByText('The toxin part of Microinfusion: a clinician decides'),
  ).toBeVisible()
  await expect(main(page).getByText(/^The days around Microinfusion, session 1/)).toBeVisible()
  await expectAccessible(page)

  await session(page, 2).getByText('Move it', { exact: true }).click()
  await session(page, 2).getByLabel('To this day').fill(inDays(130))
  await session(page, 2).getByLabel('At (if booked)').fill('15:00')
  await session(page, 2).getByRole('button', { name: 'Move it and those after it' }).click()
  await expect(days(page).getByText('day chosen by you')).toBeVisible()
  await expect(days(page).getByText('at 3:00 pm')).toBeVisible()
  await expectAccessible(page)

  const downloading = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Download the file' }).click()
  const file = await (await downloading).path().then((path) => readFile(path, 'utf8'))
  expect(file).toContain('T150000')
  expect(file).toContain('TZID=America/Chicago')
  expect(titlesOf(file)).toEqual(
    expect.arrayContaining(['HydraFacial, session 2 of 6', 'Microinfusion, session 1 of 3']),
  )
})

test('a private calendar address follows the plan until it is ended @pair', async ({
  page,
  request,
}) => {
  await page.goto(`/plan?${WHOLE}${inDays(20)}`)
  await page.getByRole('button', { name: 'Make a private address' }).click()
  await expect(mainHeading(page)).toHaveText('Your plan’s private address')
  await expectAccessible(page)
  const address = await page.getByLabel(/^For calendars on the web/).inputValue()
  const link = page.getByRole('link', { name: 'Add to my calendar' })
  await expect(link).toHaveAttribute('href', address.replace(/^http/, 'webcal'))
  const read = await request.get(address)
  expect(read.headers()['cache-control']).toBe('private, no-store')
  expect(titlesOf(await read.text())).toContain('HydraFacial, session 1 of 6')

  await page.getByRole('button', { name: 'End this address' }).click()
  await expect(mainHeading(page)).toHaveText('The address has ended')
  await expectAccessible(page)
  expect((await request.get(address)).status()).toBe(404)
})

test('a plan is mailed with a link that opens it @pair', async ({ page }) => {
  const email = `plan.${test.info().testId.slice(-12)}@example.com`
  await page.goto(`/plan?${WHOLE}${inDays(20)}`)
  await main(page).getByLabel('Email').fill(email)
  await page.getByRole('button', { name: 'Mail it' }).click()
  await expect(page.getByText('If the address is right, a mail is there')).toBeVisible()
  const mail = await openMail(page, { email }, /^Your plan from Porewell/)
  await expect(mail.getByText('HydraFacial, session 1 of 6')).toBeVisible()
  const link = await mail.getByRole('link', { name: 'Open your plan' }).getAttribute('href')
  await page.goto(link ?? '')
  await page.getByRole('link', { name: 'Open the plan' }).click()
  await expect(session(page, 1)).toBeVisible()
})

test('an answer for a clinician leaves a treatment without dates @pair', async ({ page }) => {
  await page.goto('/plan?treatment=hydrafacial&by=start')
  await page.getByText('Does something speak against it?').click()
  await page.getByRole('checkbox', { name: /cold sores/ }).check()
  await page.getByRole('button', { name: 'Show my plan' }).click()
  await expect(main(page).getByText('HydraFacial: a clinician decides first')).toBeVisible()
  await expect(main(page).getByText('session 1 of 6')).toHaveCount(0)
  await expectAccessible(page)
  await page.getByRole('link', { name: /^Ask for a consultation/ }).click()
  await expect(mainHeading(page)).toHaveText('Ask about HydraFacial')
})

test('what is typed wrong is named beside its field @pair', async ({ page }) => {
  await page.goto(`/plan?${WHOLE}2019-01-01&move.hydrafacial.2=${inDays(3)}`)
  await expect(page.getByText(/^Choose a day between a year ago/)).toBeVisible()
  await expect(page.getByText('Session 2 has to come after session 1')).toBeVisible()
  await expectAccessible(page)
})

test('the plan prints on two pages @once', async ({ page }) => {
  for (const margin of ['0', '0.4in']) {
    await page.goto(`/plan?${WHOLE}${inDays(20)}`)
    const edges = { top: margin, bottom: margin, left: margin, right: margin }
    const printed = await page.pdf({ format: 'Letter', margin: edges })
    expect(printed.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(2)
  }
})

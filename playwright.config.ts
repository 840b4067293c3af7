import { defineConfig } from '@playwright/test'
import { chromiumFlags, findChromium } from './scripts/chromium'

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
const desktop = { viewport: { width: 1280, height: 800 } }
const executablePath = findChromium()

/**
 * Every journey runs at both widths, with and without JavaScript, unless a tag says otherwise:
 * @js needs JavaScript, @no-js is about its absence, @once is the same at every width and in every way,
 * @pair is seen both ways in two: on a desktop with JavaScript and on a phone without.
 */
export default defineConfig({
  testDir: 'tests/journeys',
  testMatch: '**/*.test.ts',
  globalSetup: './tests/setup/journeys.ts',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: {
    browserName: 'chromium',
    launchOptions: { args: chromiumFlags(), ...(executablePath ? { executablePath } : {}) },
    locale: 'en-US',
    timezoneId: 'America/New_York',
    reducedMotion: 'reduce',
    screenshot: 'only-on-failure',
    // Recording every test costs more than most of them; on a machine that nobody looks at, nothing.
    trace: process.env.CI ? 'off' : 'retain-on-failure',
  },
  projects: [
    { name: 'desktop', use: desktop, grepInvert: /@no-js/ },
    { name: 'phone', use: phone, grepInvert: /@no-js|@once|@pair/ },
    {
      name: 'desktop without JavaScript',
      use: { ...desktop, javaScriptEnabled: false },
      grepInvert: /@js|@once|@pair/,
    },
    {
      name: 'phone without JavaScript',
      use: { ...phone, javaScriptEnabled: false },
      grepInvert: /@js|@once/,
    },
  ],
})

import { test as base, expect } from '@playwright/test'
import { startShop, type RunningShop } from './running-shop'

interface Journey {
  /** What the browser's console or the shop's log may say in this test without failing it. */
  expectedComplaints: RegExp[]
  complaintsFail: undefined
}

/** Remix says so of an answer that it was still reading when the shopper went on; app/entry.client.tsx has more. */
const OVERTAKEN = /^console: AbortError: signal is aborted without reason/

/** Journeys through a shop of their worker's own; complaints in the console or the log fail them. */
export const test = base.extend<Journey, { shop: RunningShop }>({
  shop: [
    async ({}, provide, worker) => {
      const shop = await startShop(worker.workerIndex)
      await provide(shop)
      await shop.stop()
    },
    { scope: 'worker', timeout: 90_000 },
  ],
  baseURL: async ({ shop }, provide) => provide(shop.url),
  expectedComplaints: [[], { option: true }],
  complaintsFail: [
    async ({ page, shop, expectedComplaints }, provide) => {
      const complaints: string[] = []
      page.on('pageerror', (error) => complaints.push(`page: ${error.message}`))
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(`console: ${message.text()}`)
      })
      await provide(undefined)
      complaints.push(...shop.takeErrors().map((line) => `shop: ${line}`))
      const isExpected = (line: string) =>
        [OVERTAKEN, ...expectedComplaints].some((expected) => expected.test(line))
      expect(complaints.filter((line) => !isExpected(line))).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

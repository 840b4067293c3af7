import { chromium, type Browser, type Request } from '@playwright/test'
import { chromiumFlags, findChromium } from '#scripts/chromium'

/** Bytes of bodies as they came over the wire. */
export interface PageWeight {
  page: string
  screen: string
  html: number
  /** What the HTML is without compression. */
  htmlRaw: number
  script: number
  stylesheet: number
  font: number
  image: number
  requests: number
}

const SCREENS = {
  phone: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 3, isMobile: true },
  desktop: { viewport: { width: 1280, height: 800 } },
}

/**
 * What a browser with an empty cache loads of each page before anyone scrolls. Undefined where there is no
 * Chromium.
 */
export async function weighPages(
  shopUrl: string,
  pages: readonly { name: string; path: string }[],
): Promise<PageWeight[] | undefined> {
  const executablePath = findChromium()
  if (!executablePath) return undefined
  const browser = await chromium.launch({ executablePath, args: chromiumFlags() })
  try {
    const weights: PageWeight[] = []
    for (const { name, path } of pages)
      for (const screen of ['phone', 'desktop'] as const)
        weights.push({ page: name, screen, ...(await weigh(browser, shopUrl + path, screen)) })
    return weights
  } finally {
    await browser.close()
  }
}

async function weigh(browser: Browser, url: string, screen: keyof typeof SCREENS) {
  const context = await browser.newContext(SCREENS[screen])
  const page = await context.newPage()
  const finished: Request[] = []
  page.on('requestfinished', (request) => finished.push(request))
  const response = await page.goto(url, { waitUntil: 'networkidle' })
  const sizes = { document: 0, script: 0, stylesheet: 0, font: 0, image: 0 }
  for (const request of finished) {
    const type = request.resourceType()
    if (type in sizes) sizes[type as keyof typeof sizes] += (await request.sizes()).responseBodySize
  }
  const htmlRaw = (await response?.body())?.length ?? 0
  await context.close()
  const { document: html, ...others } = sizes
  return { html, htmlRaw, ...others, requests: finished.length }
}

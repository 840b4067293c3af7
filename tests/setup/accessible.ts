import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Browser, type Page } from '@playwright/test'

/**
 * Fails with what axe finds on the page as it is now. Of a pair of journeys it looks at the one with
 * scripts: the other's pages are what the same server drew, and two looks cost as much as the journey.
 */
export async function expectAccessible(page: Page): Promise<void> {
  const { project, title } = test.info()
  const isPlain = project.use.javaScriptEnabled === false
  if (isPlain && title.includes('@pair')) return
  const { violations } = isPlain ? await analyzeCopy(page) : await axe(page).analyze()
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(', ')}`,
  )
  expect(found).toEqual([])
}

/** In the page itself, which costs half: what a frame shows is looked at as a page of its own. */
function axe(page: Page) {
  return new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] })
}

/**
 * Axe is a script itself: where the page runs none, it looks at a copy that leaves the shop's out, and
 * what costs time and is not looked at. The colors are the ones with scripts, and were measured there.
 */
async function analyzeCopy(page: Page) {
  const copier = await copierOf(page.context().browser() as Browser)
  copier.html = await page.content()
  await copier.page.setViewportSize(page.viewportSize() ?? { width: 1280, height: 800 })
  await copier.page.goto(page.url())
  return axe(copier.page).disableRules('color-contrast').analyze()
}

interface Copier {
  page: Page
  /** What its page shows instead of what the shop would answer. */
  html: string
}

const copiers = new WeakMap<Browser, Promise<Copier>>()

/** One for all copies of a browser: making a page costs as much as looking at it. */
function copierOf(browser: Browser): Promise<Copier> {
  const made = copiers.get(browser) ?? makeCopier(browser)
  copiers.set(browser, made)
  return made
}

async function makeCopier(browser: Browser): Promise<Copier> {
  const context = await browser.newContext({ javaScriptEnabled: true, reducedMotion: 'reduce' })
  const copier = { page: await context.newPage(), html: '' }
  await copier.page.route('**/*', (route) => {
    const request = route.request()
    if (['script', 'image', 'font'].includes(request.resourceType())) return route.abort()
    return request.isNavigationRequest() && request.frame() === copier.page.mainFrame()
      ? route.fulfill({ contentType: 'text/html', body: copier.html })
      : route.continue()
  })
  return copier
}

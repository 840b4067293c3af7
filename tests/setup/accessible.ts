import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Browser, type BrowserContext, type Page } from '@playwright/test'

/** Fails with what axe finds on the page as it is now. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } =
    test.info().project.use.javaScriptEnabled === false
      ? await analyzeCopy(page)
      : await axe(page).analyze()
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
  const html = await page.content()
  const url = page.url()
  const context = await copying(page.context().browser() as Browser)
  const copy = await context.newPage()
  await copy.setViewportSize(page.viewportSize() ?? { width: 1280, height: 800 })
  await copy.route('**/*', (route) => {
    const request = route.request()
    if (['script', 'image', 'font'].includes(request.resourceType())) return route.abort()
    return request.url() === url && request.isNavigationRequest()
      ? route.fulfill({ contentType: 'text/html', body: html })
      : route.continue()
  })
  await copy.goto(url)
  const result = await axe(copy).disableRules('color-contrast').analyze()
  await copy.close()
  return result
}

const copies = new WeakMap<Browser, Promise<BrowserContext>>()

/** One place for all copies of a browser: making one costs as much as looking. */
function copying(browser: Browser): Promise<BrowserContext> {
  const known = copies.get(browser)
  if (known) return known
  const made = browser.newContext({ javaScriptEnabled: true, reducedMotion: 'reduce' })
  copies.set(browser, made)
  return made
}

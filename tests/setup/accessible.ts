import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Browser, type Page } from '@playwright/test'

/** Fails with what axe finds on the page as it is now. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } =
    test.info().project.use.javaScriptEnabled === false
      ? await analyzeCopy(page)
      : await new AxeBuilder({ page }).analyze()
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(', ')}`,
  )
  expect(found).toEqual([])
}

/** Axe is a script itself: where the page runs none, it looks at a copy that leaves the shop's out. */
async function analyzeCopy(page: Page) {
  const html = await page.content()
  const viewport = page.viewportSize()
  const context = await (page.context().browser() as Browser).newContext({
    viewport,
    javaScriptEnabled: true,
    reducedMotion: 'reduce',
  })
  const copy = await context.newPage()
  await copy.route('**/*', (route) =>
    route.request().resourceType() === 'script' ? route.abort() : route.continue(),
  )
  await copy.route(page.url(), (route) =>
    route.request().isNavigationRequest()
      ? route.fulfill({ contentType: 'text/html', body: html })
      : route.fallback(),
  )
  await copy.goto(page.url())
  const result = await new AxeBuilder({ page: copy }).analyze()
  await context.close()
  return result
}

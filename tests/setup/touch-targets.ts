import type { Page } from '@playwright/test'

/**
 * What a finger would have to press on the page and is less than 44 px high, by name and height. A link
 * inside a sentence is exempt (WCAG 2.5.8), and one that is stretched over its card is as large as the card.
 */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const least = 44
    const isInSentence = (link: Element) =>
      link.matches('a') &&
      getComputedStyle(link).display === 'inline' &&
      [...(link.closest('p, li, dd, label, div')?.childNodes ?? [])].some(
        (node) => node.nodeType === Node.TEXT_NODE && /\w/.test(node.textContent ?? ''),
      )
    const isStretched = (link: Element) => getComputedStyle(link, '::after').position === 'absolute'
    return [...document.querySelectorAll('a[href], button, summary, input, select, textarea')]
      .map((control) => control.closest('label') ?? control)
      .filter((control) => control.checkVisibility({ opacityProperty: true }))
      .filter((control) => !control.closest('.sr-only') && !control.matches('.sr-only'))
      .filter((control) => control.getBoundingClientRect().height < least - 0.5)
      .filter((control) => !isInSentence(control) && !isStretched(control))
      .map((control) => {
        const name = control.getAttribute('aria-label') ?? control.textContent.trim()
        return `${control.tagName.toLowerCase()} ${name.slice(0, 40)}: ${Math.round(control.getBoundingClientRect().height)} px`
      })
  })
}

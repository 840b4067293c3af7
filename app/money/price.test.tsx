import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Price, UnitPrice } from '#app/money/price'

function textOf(markup: string) {
  return markup.replace(/<[^>]+>/g, '')
}

test('a plain price is just the amount', () => {
  expect(textOf(renderToStaticMarkup(<Price cents={2450} />))).toBe('$24.50')
})

test('a sale says in words which price is which', () => {
  const markup = renderToStaticMarkup(<Price cents={1800} wasCents={2400} />)
  expect(textOf(markup)).toBe('Now $18.00, was $24.00')
  expect(markup).toContain('<s ')
})

test('a former price that is not higher is not shown', () => {
  expect(textOf(renderToStaticMarkup(<Price cents={1800} wasCents={1800} />))).toBe('$18.00')
  expect(textOf(renderToStaticMarkup(<Price cents={1800} wasCents={null} />))).toBe('$18.00')
})

test('a unit price names its measure, and is left out where the size is unknown', () => {
  const known = <UnitPrice priceCents={5200} sizeMilli={200_000} unit="ml" />
  expect(textOf(renderToStaticMarkup(known))).toBe('$26.00 per 100 ml')
  const unknown = <UnitPrice priceCents={5200} sizeMilli={null} unit="ml" />
  expect(renderToStaticMarkup(unknown)).toBe('')
})

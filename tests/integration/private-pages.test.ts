import type { EntryContext } from '@remix-run/node'
import { expect, test, vi } from 'vitest'
import handleRequest, { handleDataRequest } from '#app/entry.server'
import { headers as mailHeaders } from '#app/routes/mails.$id'
import { headers as mailsHeaders } from '#app/routes/mails._index'
import { headers as joinHeaders } from '#app/routes/admin_.join'
import { headers as returnHeaders } from '#app/routes/_pay.checkout.return'
import { headers as reviewHeaders } from '#app/routes/_shop.orders.$number_.review.$lineId'
import { headers as orderHeaders } from '#app/routes/_shop.orders.$number'

// Only the headers matter here: the page itself stays empty.
vi.mock(import('@remix-run/react'), async (original) => ({
  ...(await original()),
  RemixServer: () => null as never,
}))

/** The headers that a page and its data come with, when its route sets the given ones. */
async function sentWith(set: HeadersInit): Promise<Headers[]> {
  const request = new Request('http://localhost:3000/page')
  const page = await handleRequest(request, 200, new Headers(set), {} as EntryContext)
  const data = await handleDataRequest(new Response('', { headers: set }), {
    request,
    params: {},
    context: {},
  })
  return [page.headers, data.headers]
}

test.each([
  ['an order', orderHeaders, 'same-origin'],
  ['a review of what was ordered', reviewHeaders, 'same-origin'],
  ['a link that sets a password of staff', joinHeaders, 'same-origin'],
  ['a captured mail', mailHeaders, 'no-referrer'],
  ['the list of captured mail', mailsHeaders, 'no-referrer'],
  ['the way back from paying', returnHeaders, 'no-referrer'],
])('%s is kept nowhere and names its address to no other site', async (_what, headers, policy) => {
  for (const sent of await sentWith(headers())) {
    expect(sent.get('Cache-Control')).toBe('no-store')
    expect(sent.get('Referrer-Policy')).toBe(policy)
    expect(sent.get('X-Content-Type-Options')).toBe('nosniff')
  }
})

test('a page whose route says nothing is kept by its browser alone, and so are its data', async () => {
  for (const sent of await sentWith({})) expect(sent.get('Cache-Control')).toBe('private, no-cache')
  const [page] = await sentWith({})
  expect(page?.get('Referrer-Policy')).toBe('strict-origin-when-cross-origin')
})

import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { PlainBrowser } from './plain-browser'

const FORM = `<form method="post" action="/bag">
  <input type="hidden" name="variant" value="v1"><input type="radio" name="method" value="standard" checked>
  <input type="radio" name="method" value="express"><select name="state"><option value="CA">California</option></select>
  <input name="email"><noscript><button name="intent" value="update">Update total</button></noscript>
  <button name="intent" value="add">Add to bag</button></form>`

test('it sends what the page holds and what is typed, follows the answer and keeps the cookie', async () => {
  const { url, requests } = await aSite()
  const browser = new PlainBrowser()
  const page = await browser.press(await browser.open(url), /^Add/, { email: 'a@example.com' })

  expect(page.text).toBe('Your bag')
  expect(requests).toEqual([
    'GET /  ',
    'POST /bag variant=v1&method=standard&state=CA&email=a%40example.com&intent=add bag=1',
    'GET /bag  bag=1',
  ])
})

test('it presses buttons that are there only without scripts', async () => {
  const { url, requests } = await aSite()
  const browser = new PlainBrowser()
  await browser.press(await browser.open(url), /^Update/)
  expect(requests[1]).toContain('intent=update')
})

test('it says what is missing', async () => {
  const { url } = await aSite()
  const browser = new PlainBrowser()
  const page = await browser.open(url)
  expect(() => browser.press(page, /^Pay/)).toThrow('has no button /^Pay/')
  expect(() => browser.press(page, /^Add/, { phone: '1' })).toThrow('has no field phone')
})

/** A page with a form; posting leads to another page. */
async function aSite() {
  const requests: string[] = []
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk: Buffer) => (body += String(chunk)))
    request.on('end', () => {
      requests.push(`${request.method} ${request.url} ${body} ${request.headers.cookie}`)
      response.setHeader('Set-Cookie', 'bag=1; Path=/; HttpOnly')
      if (request.method === 'POST') response.writeHead(303, { Location: '/bag' }).end()
      else response.end(request.url === '/' ? FORM : '<h1>Your bag</h1>')
    })
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  onTestFinished(() => void server.close())
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, requests }
}

import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { bagCookie, readBagId } from '#app/cart/bag-cookie.server'
import { db } from '#app/platform/database.server'
import { action, loader } from '#app/routes/_shop.bag'
import { aSize } from '#tests/factories/bag-lines'

let serum: string

beforeEach(async () => {
  serum = await aSize({ units: 5, name: 'Serum' })
})

describe('without JavaScript', () => {
  test('a form leads back to the bag, which says once what happened', async () => {
    const posted = await post({ intent: 'add', variantId: serum })
    expect(posted).toMatchObject({ status: 303, location: '/bag' })
    const shown = await show(posted.cookies)
    expect(shown.data.news).toMatchObject({ text: 'Added Serum. 1 item in your bag.' })
    expect(shown.data.bag.pieces).toBe(1)
    expect((await show([...posted.cookies, ...shown.cookies])).data.news).toBeUndefined()
  })

  test('it can lead back to where the form stood, but never to another site', async () => {
    const from = async (returnTo: string) =>
      (await post({ intent: 'add', variantId: serum, returnTo })).location
    expect(await from('/products/serum?size=30-ml')).toBe('/products/serum?size=30-ml')
    expect(await from('//evil.example')).toBe('/bag')
    expect(await from('https://evil.example')).toBe('/bag')
  })

  test('− and + beside a quantity count', async () => {
    const { cookies } = await post({ intent: 'add', variantId: serum, quantity: '2' })
    const { id: lineId } = await db.bagLine.findFirstOrThrow()
    await post({ intent: 'quantity', lineId, quantity: '2', step: '1' }, cookies)
    expect(await db.bagLine.findFirstOrThrow()).toMatchObject({ quantity: 3 })
    await post({ intent: 'quantity', lineId, quantity: '1', step: '-1' }, cookies)
    expect(await db.bagLine.count()).toBe(0)
  })
})

test('with JavaScript the answer comes as data, and two first presses fill one bag', async () => {
  const tab = '123456789-123456789-1-1'
  const [one, two] = await Promise.all([
    post({ intent: 'add', variantId: serum, tab }, [], '*/*'),
    post({ intent: 'add', variantId: serum, tab }, [], '*/*'),
  ])
  expect([one.status, two.status]).toEqual([200, 200])
  expect(one.cookies.find((cookie) => cookie.startsWith('bag='))).toBe(
    two.cookies.find((cookie) => cookie.startsWith('bag=')),
  )
  expect(await db.bagLine.findMany()).toMatchObject([{ quantity: 2 }])
})

describe('the bag’s cookie', () => {
  test('holds the id for half a year, out of reach of scripts and other sites', async () => {
    const id = crypto.randomUUID()
    const cookie = await bagCookie(id)
    expect(cookie).toMatch(/^bag=[^;]+; Max-Age=15552000; Path=\/; HttpOnly; SameSite=Lax$/)
    expect(await readBagId(request({ Cookie: cookie.split(';')[0] ?? '' }))).toBe(id)
  })

  test.each([
    ['none', ''],
    ['a bare id', 'bag=0198c0de-0000-7000-8000-000000000001'],
    ['garbage', 'bag=%E0%A4%A; bag=💄'],
    ['an unsigned value', `bag=${btoa(JSON.stringify(crypto.randomUUID()))}`],
  ])('%s is no bag', async (_, Cookie) => {
    expect(await readBagId(request({ Cookie: encodeURI(Cookie) }))).toBeNull()
  })

  test('a cookie whose id was changed is no bag', async () => {
    const [value, signature] = [
      await bagCookie(crypto.randomUUID()),
      await bagCookie(crypto.randomUUID()),
    ]
      .map((cookie) => (cookie.split(';')[0] ?? '').split('.'))
      .map((parts, i) => parts[i] ?? '')
    expect(await readBagId(request({ Cookie: `${value}.${signature}` }))).toBeNull()
  })
})

describe('bad input', () => {
  test.each<[string, Record<string, string>]>([
    ['no intent', {}],
    ['an unknown intent', { intent: 'steal' }],
    ['no product', { intent: 'add' }],
    ['an id that is none', { intent: 'add', variantId: "1' OR '1'='1" }],
    ['a negative quantity', { intent: 'add', variantId: '$serum', quantity: '-3' }],
    ['half a piece', { intent: 'add', variantId: '$serum', quantity: '1.5' }],
    ['a huge quantity', { intent: 'add', variantId: '$serum', quantity: '1e30' }],
    ['a quantity in words', { intent: 'add', variantId: '$serum', quantity: 'two 🧴' }],
    ['a line that is none', { intent: 'remove', lineId: '../../etc/passwd' }],
    ['an endless code', { intent: 'apply-code', code: 'x'.repeat(5000) }],
    ['an undo from nowhere', { intent: 'undo', variantId: 'x', quantity: 'x', addedAt: 'never' }],
  ])('%s is refused with words and changes nothing', async (_, fields) => {
    const filled = Object.entries(fields).map(([name, value]) => [
      name,
      value === '$serum' ? serum : value,
    ])
    const answer = await post(Object.fromEntries(filled) as Record<string, string>)
    expect(answer.status).toBe(400)
    expect(answer.news).toMatchObject({ tone: 'error' })
    expect(await db.bagLine.count()).toBe(0)
  })

  test('a quantity that no household needs is shortened, not refused', async () => {
    const answer = await post({ intent: 'add', variantId: serum, quantity: '500' }, [], '*/*')
    expect(answer.news).toMatchObject({
      tone: 'caution',
      text: 'Added Serum. Only 5 of Serum are in stock. 5 items in your bag.',
    })
  })

  test('whatever is sent, the answer is never a fault of the shop', async () => {
    const value = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom('NaN', '-0', '1e9', '9'.repeat(400), '\u0000', '🧴', '0', '1', serum),
      fc.uuid(),
      fc.date({ noInvalidDate: false }).map(String),
    )
    const intent = fc.constantFrom(
      ...[
        'add',
        'quantity',
        'remove',
        'undo',
        'save',
        'move',
        'apply-code',
        'remove-code',
        'location',
      ],
    )
    const names = [
      'variantId',
      'lineId',
      'quantity',
      'step',
      'saved',
      'addedAt',
      'code',
      'locationId',
    ]
    const fields = fc.dictionary(fc.constantFrom(...names, 'returnTo', 'tab'), value)
    const { cookies } = await post({ intent: 'add', variantId: serum })
    await fc.assert(
      fc.asyncProperty(intent, fields, async (asked, rest) => {
        const { status } = await post({ ...rest, intent: asked }, cookies)
        expect([303, 400]).toContain(status)
      }),
      { numRuns: 150 },
    )
  })
})

interface Answer {
  status: number
  location: string | null
  cookies: string[]
  news: unknown
}

function request(headers: Record<string, string>, body?: URLSearchParams): Request {
  return new Request('http://localhost:3000/bag', {
    ...(body ? { method: 'POST', body } : {}),
    headers,
  })
}

/** Sends a form; `Accept` tells a browser's page load from a script's fetch. */
async function post(
  fields: Record<string, string>,
  cookies: string[] = [],
  Accept = 'text/html',
): Promise<Answer> {
  const sent = request({ Accept, Cookie: cookieHeader(cookies) }, new URLSearchParams(fields))
  try {
    const answer = await action({ request: sent, params: {}, context: {} })
    const headers = new Headers(answer.init?.headers)
    return {
      status: answer.init?.status ?? 200,
      location: null,
      cookies: headers.getSetCookie(),
      news: answer.data.news,
    }
  } catch (thrown) {
    if (!(thrown instanceof Response)) throw thrown
    const { status, headers } = thrown
    return {
      status,
      location: headers.get('Location'),
      cookies: headers.getSetCookie(),
      news: undefined,
    }
  }
}

async function show(cookies: string[]) {
  const sent = request({ Accept: 'text/html', Cookie: cookieHeader(cookies) })
  const { data, init } = await loader({ request: sent, params: {}, context: {} })
  return { data, cookies: new Headers(init?.headers).getSetCookie() }
}

/** What a browser would send back after these `Set-Cookie`s, the later ones winning. */
function cookieHeader(cookies: string[]): string {
  const kept = new Map(
    cookies.map((cookie) => {
      const [pair = ''] = cookie.split(';')
      return [pair.slice(0, pair.indexOf('=')), pair]
    }),
  )
  return [...kept.values()].join('; ')
}

import { expect, test } from 'vitest'
import { z } from 'zod'
import { readForm } from '#app/http/read-form.server'

const AddToBag = z.object({
  variant: z.string({ error: 'Choose a size' }),
  quantity: z.number().int().min(1).max(10),
  tags: z.array(z.string()).optional(),
})

const urlencoded = 'application/x-www-form-urlencoded'

function post(body: string | Uint8Array<ArrayBuffer> | FormData | ReadableStream, type?: string) {
  return new Request('http://shop.test/bag', {
    method: 'POST',
    body,
    ...(type ? { headers: { 'Content-Type': type } } : {}),
    ...(body instanceof ReadableStream ? { duplex: 'half' } : {}),
  })
}

async function refusalOf(request: Request) {
  return readForm(request, AddToBag).then(
    () => 'accepted',
    (error: unknown) => (error instanceof Response ? error.status : error),
  )
}

test('a good form is read, from either encoding', async () => {
  const encoded = await readForm(
    post('variant=a&quantity=2', `${urlencoded};charset=UTF-8`),
    AddToBag,
  )
  expect(encoded).toMatchObject({ status: 'success', value: { variant: 'a', quantity: 2 } })

  const form = new FormData()
  form.set('variant', 'café 50 ml')
  form.set('quantity', '1')
  expect(await readForm(post(form), AddToBag)).toMatchObject({
    status: 'success',
    value: { variant: 'café 50 ml', quantity: 1 },
  })
})

test('wrong values come back beside their fields, with what was typed', async () => {
  const submission = await readForm(post('quantity=99', urlencoded), AddToBag)
  expect(submission.status).toBe('error')
  expect(submission.reply()).toMatchObject({
    initialValue: { quantity: '99' },
    error: { variant: ['Choose a size'], quantity: [expect.any(String)] },
  })
})

test('an empty body is an empty form', async () => {
  expect((await readForm(post('', urlencoded), AddToBag)).status).toBe('error')
})

test('a body over the limit is refused, whether or not its length is declared', async () => {
  const large = `variant=${'a'.repeat(70_000)}`
  expect(await refusalOf(post(large, urlencoded))).toBe(413)
  const endless = new ReadableStream({
    pull: (controller) => controller.enqueue(new TextEncoder().encode(large)),
  })
  expect(await refusalOf(post(endless, urlencoded))).toBe(413)
})

test.each(['application/json', 'text/plain', 'multipart/mixed; boundary=x', ''])(
  'the content type %j is refused',
  async (type) => {
    expect(await refusalOf(post(new TextEncoder().encode('a=b'), type))).toBe(415)
  },
)

test.each([
  ['no boundary', '--x\r\n', 'multipart/form-data'],
  [
    'no end',
    '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nb',
    'multipart/form-data; boundary=x',
  ],
  [
    'no name',
    '--x\r\nContent-Disposition: form-data\r\n\r\nb\r\n--x--',
    'multipart/form-data; boundary=x',
  ],
  ['not multipart at all', 'variant=a', 'multipart/form-data; boundary=x'],
  ['nothing', '', 'multipart/form-data; boundary=x'],
])('broken multipart (%s) is a 400', async (_, body, type) => {
  expect(await refusalOf(post(body, type))).toBe(400)
})

test('a line that breaks while the body is sent is a 400', async () => {
  const broken = new ReadableStream({ start: (controller) => controller.error(new Error('gone')) })
  expect(await refusalOf(post(broken, urlencoded))).toBe(400)
})

test.each([
  'tags[99999999]',
  'tags[4294967294].x',
  '__proto__.polluted',
  'constructor.prototype.polluted',
  'a.b.c.d.e',
  '[',
  'a]b',
  '',
  'name\0',
  '__intent__',
])('the field name %j is refused', async (name) => {
  const body = new URLSearchParams([[name, 'x']]).toString()
  expect(await refusalOf(post(body, urlencoded))).toBe(400)
})

test("conform's request to check one field is answered; to grow a list, refused", async () => {
  const intent = (value: object) =>
    post(new URLSearchParams({ __intent__: JSON.stringify(value) }).toString(), urlencoded)
  const check = { type: 'validate', payload: { name: 'variant' } }
  expect(await refusalOf(intent(check))).toBe('accepted')
  const grow = { type: 'insert', payload: { name: 'tags', index: 99_999_999 } }
  expect(await refusalOf(intent(grow))).toBe(400)
})

test('a NUL in a value and thousands of fields are refused', async () => {
  expect(await refusalOf(post('variant=a%00b', urlencoded))).toBe(400)
  expect(await refusalOf(post('a=1&'.repeat(5000), urlencoded))).toBe(400)
})

import { expect, test } from 'vitest'
import { quietly, whenTroubled } from './quietly'

const send = quietly('keep')

function sending(intent: string, serverAction: () => Promise<unknown>) {
  const request = new Request('http://shop/', {
    method: 'POST',
    body: new URLSearchParams({ intent }),
  })
  const asked = async <Answer>() => (await serverAction()) as Answer
  return send({ request, params: {}, serverAction: asked })
}

const broken = () => Promise.reject(new TypeError('Failed to fetch'))

test('a line that breaks while a form is kept is told, and is not the end of the page', async () => {
  expect(await sending('keep', () => Promise.resolve('kept'))).toBe('kept')
  const told = new Promise((resolve) => whenTroubled(resolve))
  expect(await Promise.race([sending('keep', broken), told])).toBe('unreached')
})

test.each([
  [400, 'refused'],
  [413, 'refused'],
  [429, 'unreached'],
  [503, 'unreached'],
])(
  'an answer of %i while a form is kept is told, and is not the end of the page',
  async (status, trouble) => {
    const refuse = () => {
      throw new Response(null, { status })
    }
    const told = new Promise((resolve) => whenTroubled(resolve))
    expect(await Promise.race([sending('keep', refuse), told])).toBe(trouble)
    await expect(sending('save', refuse)).rejects.toBeInstanceOf(Response)
  },
)

test.each([403, 404])(
  'a role that was taken, or a record that is gone, is told by the page: %i',
  async (status) => {
    const refuse = () => {
      throw new Response(null, { status })
    }
    await expect(sending('keep', refuse)).rejects.toBeInstanceOf(Response)
  },
)

test('the way to the sign-in stays the way, and a button tells its own trouble', async () => {
  const toSignIn = new Response(null, { status: 302 })
  const lead = () => {
    throw toSignIn
  }
  await expect(sending('keep', lead)).rejects.toBe(toSignIn)
  await expect(sending('save', broken)).rejects.toThrow('Failed to fetch')
})

test('what is answered after a button was pressed is let go', async () => {
  let answer: (said: unknown) => void = () => {}
  const late = sending('keep', () => new Promise((resolve) => (answer = resolve)))
  // The form has been read, and what it says asked for.
  await new Promise((resolve) => setTimeout(resolve, 0))
  await sending('save', () => Promise.resolve(null))
  answer({ check: [] })
  const none = new Promise((resolve) => setTimeout(() => resolve('nothing'), 20))
  expect(await Promise.race([late, none])).toBe('nothing')
})

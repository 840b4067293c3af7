import { parseWithZod } from '@conform-to/zod/v4'
import { expect, test } from 'vitest'
import { findFlaggedClaims } from '#app/catalog/claims'
import { FIRST_RETURN_WORDS } from '#app/platform/return-words'
import { ProfileForm } from './profile-form'
import { seenOf } from './settings-form'

const filled = {
  intent: 'profile',
  businessName: 'Elm Skin',
  careEmail: 'Hello@Elm.example',
  returnDays: '30',
}

function read(change: Record<string, string>) {
  const form = new FormData()
  for (const [name, value] of Object.entries({ ...filled, ...change })) form.append(name, value)
  return parseWithZod(form, { schema: ProfileForm })
}

test('a business is read, and what is left empty is none', () => {
  expect(read({ postalAddress: '1 Elm Street\r\nAustin', reactionPhone: '' })).toMatchObject({
    value: {
      profile: {
        postalAddress: '1 Elm Street\nAustin',
        careEmail: 'hello@elm.example',
        reactionEmail: null,
        reactionPhone: null,
        mailSender: null,
        returnDays: 30,
        returnsOpened: false,
        returnsWords: null,
      },
    },
  })
})

test.each([
  ['businessName', ''],
  ['careEmail', 'hello'],
  ['reactionEmail', 'a@b'],
  ['reactionPhone', 'call us'],
  ['mailSender', 'Elm <a@elm.example>, b@elm.example'],
  ['mailSender', 'Elm <a@elm.example>\r\nBcc: b@elm.example'],
  ['returnDays', '0'],
  ['returnDays', '366'],
  ['returnDays', '1.5'],
  ['returnsWords', 'x'.repeat(4001)],
])('%s: %j is refused beside the field', (field, value) => {
  expect(Object.keys(read({ [field]: value }).reply().error ?? {})).toEqual([field])
})

test('what shoppers would read of returns claims nothing that the shop may not say', () => {
  const { error } = read({
    returnsWords: 'Send back what does not shrink pores.\nIt cures acne.',
  }).reply()
  expect(error).toEqual({
    returnsWords: [expect.stringContaining('“cures acne”')],
  })
  expect(findFlaggedClaims(FIRST_RETURN_WORDS, 'cosmetic')).toEqual([])
})

test('a form finds what was stored before it, however odd its characters', () => {
  const returnsWords = `a${'\u0001'.repeat(3998)}z`
  const stored = { ...filled, returnDays: 30, returnsWords }
  expect(read({ returnsWords, seen: seenOf(stored) })).toMatchObject({
    value: { seen: seenOf(stored), profile: { returnsWords } },
  })
})

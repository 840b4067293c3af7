import { z } from 'zod'

export const MOST_STARS = 5
export const TEXT_LENGTH = { min: 20, max: 2000 }

/** How long somebody had used it, by the word that is stored. */
export const USED_FOR = {
  'under-2-weeks': 'Less than 2 weeks',
  '2-to-4-weeks': '2 to 4 weeks',
  '1-to-3-months': '1 to 3 months',
  'over-3-months': 'More than 3 months',
} as const
export type UsedFor = keyof typeof USED_FOR

const ADDRESS_OR_LINK = /@|https?:|www\.|\.(?:com|net|org|shop)\b|(?:\d[\s().-]*){7}/iu

/** Counted as the database counts: a browser's line ends as one, an emoji as one. */
const lengthOf = (text: string) => [...text].length
const words = (given: string) => given.replaceAll('\r\n', '\n').trim()

/** What somebody writes of a product that they bought. Nothing in it leads to an address. */
export const ReviewForm = z.object({
  intent: z.literal('write'),
  /** Of the review that the form began from; 0 where there was none. */
  version: z.coerce.number().int().min(0).max(1_000_000),
  stars: z.enum(['1', '2', '3', '4', '5'], 'Choose from one to five stars').transform(Number),
  title: z
    .string('Give it a title')
    .transform(words)
    .refine((title) => title !== '', 'Give it a title')
    .refine((title) => lengthOf(title) <= 80, 'Keep the title under 80 characters'),
  text: z
    .string('Write what it was like for you')
    .transform(words)
    .refine((text) => lengthOf(text) >= TEXT_LENGTH.min, 'Write at least 20 characters')
    .refine((text) => lengthOf(text) <= TEXT_LENGTH.max, 'Keep it under 2,000 characters'),
  displayName: z
    .string('Choose the name to show')
    .transform((name) => name.trim().replace(/\s+/gu, ' '))
    .refine((name) => name !== '' && lengthOf(name) <= 40, 'Choose a name of 1 to 40 characters')
    .refine(
      (name) => !ADDRESS_OR_LINK.test(name),
      'Leave out email addresses, phone numbers and links: everybody sees this name',
    ),
  skinType: z
    .string()
    .regex(/^[a-z-]{1,40}$/, 'Choose a skin type from the list')
    .optional(),
  usedFor: z
    .enum(
      Object.keys(USED_FOR) as [UsedFor, ...UsedFor[]],
      'Choose how long you have used it from the list',
    )
    .optional(),
  insider: z.boolean().default(false),
})
export type ReviewForm = z.infer<typeof ReviewForm>

/** Everything that the review's page can ask. */
export const ReviewPageForm = z.discriminatedUnion('intent', [
  ReviewForm,
  z.object({ intent: z.literal('withdraw') }),
])

/** "Maya T.": how a name is shown unless its owner says otherwise. */
export function defaultDisplayName(fullName: string): string {
  const parts = fullName.trim().split(/\s+/u)
  const [first = '', last] = [parts[0], parts.length > 1 ? parts.at(-1) : undefined]
  const initial = last ? ` ${[...last][0]?.toUpperCase()}.` : ''
  return [...first].slice(0, 30).join('') + initial
}

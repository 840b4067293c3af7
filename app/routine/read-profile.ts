import { z } from 'zod'
import {
  ALLERGENS,
  CLEANSING,
  CONCERNS,
  EXPECTING,
  IN_USE,
  NO_PRODUCT,
  SKIN_TYPES,
} from '#app/routine/skin-profile'
import type { SkinProfile, Swaps } from '#app/routine/skin-profile'

/** Answers that are not all there yet, to be shown in the form again. */
export type PartialProfile = { [Key in keyof SkinProfile]: SkinProfile[Key] | undefined }

/** The questions without which no routine can be chosen, with what is missing in words. */
export type ProfileErrors = Partial<Record<'skin' | 'cleansing' | 'expecting', string>>

export type ReadProfile =
  | { kind: 'unasked' }
  | { kind: 'incomplete'; given: PartialProfile; errors: ProfileErrors }
  | { kind: 'complete'; profile: SkinProfile; swaps: Swaps }

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/
const STEPS = 7
const MAX_SLUG_LENGTH = 80

const oneOf = <Key extends string>(options: Record<Key, unknown>, message: string) =>
  z.enum(Object.keys(options) as [Key, ...Key[]], message)

/** Of a list, what is known; a value that nobody offered counts as not said. */
const someOf = <Key extends string>(options: Record<Key, unknown>) =>
  z
    .array(z.string())
    .transform((values) => (Object.keys(options) as Key[]).filter((key) => values.includes(key)))

const ticked = z.string().optional().transform(Boolean)

const Answers = z.object({
  skin: oneOf(SKIN_TYPES, 'Choose the one that is closest to your skin.'),
  cleansing: oneOf(CLEANSING, 'Choose how much cleansing your skin is happy with.'),
  concerns: someOf(CONCERNS),
  expecting: oneOf(EXPECTING, 'Please answer: some ingredients depend on it.'),
  under12: ticked,
  broken: ticked,
  avoid: someOf(ALLERGENS),
  using: someOf(IN_USE),
})

/**
 * Reads the builder's answers from the URL. Never throws: an address without any answer is `unasked`, one
 * in which a needed answer is missing or unknown is `incomplete` and keeps the rest, and list values that
 * nobody offered count as not said.
 */
export function readProfile(params: URLSearchParams): ReadProfile {
  const asked = QUESTIONS.some((name) => params.has(name))
  if (!asked) return { kind: 'unasked' }
  const answers = {
    skin: params.get('skin') ?? undefined,
    cleansing: params.get('cleansing') ?? undefined,
    concerns: params.getAll('concern'),
    expecting: params.get('expecting') ?? undefined,
    under12: params.get('under12') ?? undefined,
    broken: params.get('broken') ?? undefined,
    avoid: params.getAll('avoid'),
    using: params.getAll('using'),
  }
  const read = Answers.safeParse(answers)
  if (read.success) return { kind: 'complete', profile: read.data, swaps: readSwaps(params) }
  const errors: ProfileErrors = {}
  for (const { path, message } of read.error.issues) {
    const [question] = path
    if (question === 'skin' || question === 'cleansing' || question === 'expecting')
      errors[question] ??= message
  }
  return { kind: 'incomplete', given: readSome(answers), errors }
}

const QUESTIONS = [
  'skin',
  'cleansing',
  'concern',
  'expecting',
  'under12',
  'broken',
  'avoid',
  'using',
]

function readSome(answers: Record<keyof SkinProfile, unknown>): PartialProfile {
  const { shape } = Answers
  return {
    skin: shape.skin.safeParse(answers.skin).data,
    cleansing: shape.cleansing.safeParse(answers.cleansing).data,
    concerns: shape.concerns.safeParse(answers.concerns).data,
    expecting: shape.expecting.safeParse(answers.expecting).data,
    under12: shape.under12.safeParse(answers.under12).data,
    broken: shape.broken.safeParse(answers.broken).data,
    avoid: shape.avoid.safeParse(answers.avoid).data,
    using: shape.using.safeParse(answers.using).data,
  }
}

function readSwaps(params: URLSearchParams): Swaps {
  const swaps = new Map<number, string | null>()
  for (let step = 1; step <= STEPS; step += 1) {
    const asked = params.get(`swap.${step}`)
    if (asked === NO_PRODUCT) swaps.set(step, null)
    else if (asked && asked.length <= MAX_SLUG_LENGTH && slug.test(asked)) swaps.set(step, asked)
  }
  return swaps
}

import { readProfile, type PartialProfile } from './read-profile'
import {
  ALLERGENS,
  CLEANSING,
  CONCERNS,
  EXPECTING,
  IN_USE,
  profileParams,
  SKIN_TYPES,
  type SkinProfile,
} from './skin-profile'

/** Answers about health: kept only where that was agreed to by itself. */
const ABOUT_HEALTH = ['expecting', 'under12', 'broken', 'using']

/** What of a profile is kept, as parameters of the builder's address. */
export function answersToKeep(profile: SkinProfile, withHealth: boolean): string {
  const params = profileParams(profile)
  if (!withHealth) for (const name of ABOUT_HEALTH) params.delete(name)
  return params.toString()
}

/** Kept answers as the builder's form is filled in with them. What nobody offers any more is left out. */
export function keptAnswers(answers: string): Partial<PartialProfile> {
  const read = readProfile(new URLSearchParams(answers))
  if (read.kind === 'unasked') return {}
  return read.kind === 'complete' ? read.profile : read.given
}

/** Kept answers in words, question by question; questions without an answer are left out. */
export function skinWords(answers: string): { question: string; answer: string }[] {
  const given = keptAnswers(answers)
  const listed = (words: readonly string[] = []) => words.join(', ')
  return [
    { question: 'Skin', answer: given.skin ? SKIN_TYPES[given.skin].label : '' },
    { question: 'Cleansing', answer: given.cleansing ? CLEANSING[given.cleansing].label : '' },
    { question: 'To look after', answer: listed(given.concerns?.map((key) => CONCERNS[key])) },
    {
      question: 'Avoid or react to',
      answer: listed(given.avoid?.map((key) => ALLERGENS[key].label)),
    },
    {
      question: 'Pregnant, trying to be, or nursing',
      answer: given.expecting ? EXPECTING[given.expecting] : '',
    },
    { question: 'In use already', answer: listed(given.using?.map((key) => IN_USE[key])) },
    { question: 'For a child under 12', answer: given.under12 ? 'Yes' : '' },
    { question: 'Cut, sunburnt, irritated or with eczema', answer: given.broken ? 'Yes' : '' },
  ].filter(({ answer }) => answer !== '')
}

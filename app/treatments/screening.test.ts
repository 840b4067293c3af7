import { expect, test } from 'vitest'
import { screen, type Answer, type Route } from './screening'

const questions = [
  { key: 'cold_sores', route: 'clinician' },
  { key: 'keloids', route: 'referral' },
  { key: 'pregnancy', route: 'clinician' },
] as const

test.each<[string, Record<string, Answer>, Route, Route, string[]]>([
  ['no to all', { cold_sores: 'no', keloids: 'no', pregnancy: 'no' }, 'studio', 'studio', []],
  [
    'a yes',
    { cold_sores: 'yes', keloids: 'no', pregnancy: 'no' },
    'studio',
    'clinician',
    ['cold_sores'],
  ],
  [
    'not sure counts as yes',
    { cold_sores: 'no', keloids: 'no', pregnancy: 'unsure' },
    'studio',
    'clinician',
    ['pregnancy'],
  ],
  [
    'the most careful route wins',
    { cold_sores: 'yes', keloids: 'unsure', pregnancy: 'yes' },
    'studio',
    'referral',
    ['cold_sores', 'keloids', 'pregnancy'],
  ],
  [
    'a prescription is always a clinician’s',
    { cold_sores: 'no', keloids: 'no', pregnancy: 'no' },
    'clinician',
    'clinician',
    [],
  ],
  [
    'what was not answered is not sure',
    {},
    'studio',
    'referral',
    ['cold_sores', 'keloids', 'pregnancy'],
  ],
  [
    'an answer to something else raises nothing',
    { cold_sores: 'no', keloids: 'no', pregnancy: 'no', other: 'yes' },
    'studio',
    'studio',
    [],
  ],
])('%s', (_, answers, least, route, flagged) => {
  expect(screen(questions, answers, least)).toEqual({ route, flagged })
})

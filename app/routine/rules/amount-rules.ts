import type { TogetherRule, WeeklyCapRule } from '#app/routine/rules/rule'
import { exfoliant, leaveOnExfoliant } from '#app/routine/rules/selectors'

/** How much of one kind a sitting may hold. */
export const SESSION_RULES: readonly TogetherRule[] = [
  {
    id: 'R11',
    kind: 'stack',
    severity: 'warn',
    topic: 'one-exfoliant',
    condition: { kind: 'stack', of: exfoliant, atLeast: 2, scope: 'same-session' },
    message: '{all} each exfoliate. In one sitting that may be more than skin likes.',
    suggestion: 'Try one exfoliating step at a time, and spread the others over the week.',
    withinSet: {
      message: '{all} are the two steps of this routine that exfoliate.',
      suggestion:
        'Begin with one of them in a sitting, and take both only once your skin takes them well.',
    },
    why: 'Acids, enzymes and scrubs add up. Some makers do sell them as a set, so go by your skin.',
    source: 'Clinic instructions for layered routines; drawn by us.',
    confidence: 'medium',
  },
  {
    id: 'R18',
    kind: 'cap',
    severity: 'info',
    topic: 'fewer-serums',
    condition: { kind: 'stack', of: { category: 'serums' }, atLeast: 4, scope: 'same-session' },
    message: '{all} are a good many serums for one sitting.',
    suggestion: 'Three at most layer well. Spread the rest between morning and evening.',
    why: 'It is a maker’s advice. We found no trial of it.',
    source: 'The Ordinary’s regimen advice.',
    confidence: 'medium',
  },
]

/**
 * A cleanser is rinsed off within a minute and has its label's own figures, so the week's cap is for what
 * stays on, and for scrubs that are a step of their own.
 */
export const WEEKLY_CAP: WeeklyCapRule = {
  id: 'R12',
  kind: 'cap',
  severity: 'warn',
  of: [leaveOnExfoliant, { anyTag: ['physical_exfoliant'], notCategory: 'cleansers' }],
  perWeek: {
    sensitive: { first: 1, later: 1 },
    dry: { first: 1, later: 1 },
    normal: { first: 2, later: 2 },
    combination: { first: 2, later: 2 },
    oily: { first: 2, later: 3 },
  },
  why: 'Skin takes to exfoliation slowly: once a week to start where it is dry or sensitive, twice where it is oily. A label may then ask for more.',
  source: 'General skincare advice that differs by a step or so; makers’ directions. No trial.',
  confidence: 'medium',
}

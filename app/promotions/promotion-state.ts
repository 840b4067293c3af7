export const STATE_WORDS = {
  running: 'Running',
  planned: 'Planned',
  paused: 'Paused',
  'used-up': 'Used up',
  ended: 'Ended',
} as const

export type PromotionState = keyof typeof STATE_WORDS

interface Facts {
  active: boolean
  startsAt: Date | null
  endsAt: Date | null
  uses: number
  usesLimit: number | null
}

/** What a promotion does at a moment; of two reasons why it does nothing the one that lasts longer. */
export function stateOf(promotion: Facts, now: Date): PromotionState {
  const { active, startsAt, endsAt, uses, usesLimit } = promotion
  if (endsAt && endsAt <= now) return 'ended'
  if (usesLimit !== null && uses >= usesLimit) return 'used-up'
  if (!active) return 'paused'
  return startsAt && startsAt > now ? 'planned' : 'running'
}

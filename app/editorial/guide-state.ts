/** What becomes of a guide, in the order in which the list offers them. */
export const GUIDE_STATES = ['published', 'draft', 'scheduled', 'unpublished'] as const
export type GuideState = (typeof GUIDE_STATES)[number]

export const STATE_WORDS: Record<GuideState, string> = {
  published: 'Published',
  draft: 'Draft waiting',
  scheduled: 'Scheduled',
  unpublished: 'Not published',
}

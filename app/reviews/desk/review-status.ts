import type { ReviewStatus } from '../review-times'

/** A review's state in a word or two. */
export const STATUS_WORDS: Record<ReviewStatus, string> = {
  waiting: 'Waiting',
  published: 'Published',
  refused: 'Refused',
  withdrawn: 'Withdrawn by its writer',
}

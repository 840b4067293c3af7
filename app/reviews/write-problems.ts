import type { WriteOutcome } from './write-review.server'

/** What the shopper reads where a review was not taken; what they typed stays. */
export const WRITE_PROBLEMS: Record<
  Exclude<WriteOutcome, 'written' | 'already'>,
  { words: string; status: number }
> = {
  'not-yet': {
    words: 'You can review it from a week after it has arrived.',
    status: 409,
  },
  closed: {
    words: 'A review can be changed for 30 days. You can still withdraw it.',
    status: 409,
  },
  changed: {
    words:
      'Your review has changed since you opened this page. What you typed is still here: send it again to put it in its place.',
    status: 409,
  },
  'unknown-skin-type': { words: 'Choose a skin type from the list.', status: 400 },
  'slow-down': {
    words: 'That was very often. Please wait an hour and send it again; what you typed is here.',
    status: 429,
  },
}

import type { Span } from '#app/plan/rest-spans'
import { shortDay } from '#app/time/day-words'

/** "from Tue, Dec 8 to Sat, Dec 12"; a half day at either end is named. */
export function spanWords({ from, fromSitting, to, toSitting }: Span): string {
  const begin = fromSitting === 'evening' ? `the evening of ${shortDay(from)}` : shortDay(from)
  const end = toSitting === 'morning' ? `the morning of ${shortDay(to)}` : shortDay(to)
  if (from !== to) return `from ${begin} to ${end}`
  if (fromSitting === toSitting) return `on ${fromSitting === 'evening' ? begin : end}`
  return `on ${shortDay(from)}`
}

/** "a, b and c". */
export function listWords(words: readonly string[]): string {
  if (words.length < 2) return words.join('')
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`
}

import { Fragment } from 'react'
import { FLAG_KINDS } from '../flag-rules'
import type { ReviewFlag } from '../review-flags'

/** A text with what software noticed in it marked. */
export function FlaggedText({ text, flags }: { text: string; flags: readonly ReviewFlag[] }) {
  return (
    <p className="whitespace-pre-line">
      {piecesOf(text, flags).map(({ from, words, marked }) => (
        <Fragment key={from}>
          {marked ? <mark className="bg-caution-tint text-ink">{words}</mark> : words}
        </Fragment>
      ))}
    </p>
  )
}

/** Where marks overlap, the first one counts. */
function piecesOf(text: string, flags: readonly ReviewFlag[]) {
  const pieces: { from: number; words: string; marked: boolean }[] = []
  let at = 0
  for (const { start, phrase } of flags) {
    if (start < at) continue
    if (start > at) pieces.push({ from: at, words: text.slice(at, start), marked: false })
    pieces.push({ from: start, words: phrase, marked: true })
    at = start + phrase.length
  }
  return [...pieces, { from: at, words: text.slice(at), marked: false }]
}

export function FlagList({ flags }: { flags: readonly ReviewFlag[] }) {
  if (flags.length === 0)
    return <p className="text-sm text-ink-soft">Software noticed nothing to look at.</p>
  return (
    <ul aria-label="To look at" className="flex flex-col gap-1 text-sm">
      {eachOnce(flags).map(({ kind, phrase, start, reason }) => (
        <li key={`${kind} ${start}`}>
          <strong className="font-medium">{FLAG_KINDS[kind]}:</strong> “{phrase}”. {reason}
          {kind === 'claim' ? ' The writer may say so; no reply of ours may repeat it.' : null}
        </li>
      ))}
    </ul>
  )
}

/** A phrase that comes again is marked in the text and named once. */
function eachOnce(flags: readonly ReviewFlag[]): ReviewFlag[] {
  const keyOf = ({ kind, phrase }: ReviewFlag) => `${kind} ${phrase.toLowerCase()}`
  return flags.filter((flag, index) => {
    return flags.findIndex((other) => keyOf(other) === keyOf(flag)) === index
  })
}

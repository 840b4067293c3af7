import { Fragment } from 'react'

/** The codes and dates of lots: each is read whole, so no line breaks at their hyphens. */
export function LotWords({ words }: { words: string }) {
  return words.split(' ').map((word, index) => (
    <Fragment key={index}>
      <span className="whitespace-nowrap">{word}</span>{' '}
    </Fragment>
  ))
}

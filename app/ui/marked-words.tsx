import { diffWords } from './word-diff'

const looks = {
  removed: 'rounded-sm bg-error-tint text-error decoration-1',
  added: 'rounded-sm bg-success-tint text-success no-underline',
}

type MarkedWordsProps = { before: string; after: string }

/** A text as it became: words taken out struck through, words put in marked; line breaks are kept. */
export function MarkedWords({ before, after }: MarkedWordsProps) {
  return (
    <span className="wrap-anywhere whitespace-pre-line">
      {diffWords(before, after).map(({ kind, text }, place) => {
        if (kind === 'same') return <span key={place}>{text}</span>
        const Tag = kind === 'added' ? 'ins' : 'del'
        return (
          <Tag key={place} className={looks[kind]}>
            <span className="sr-only">{`(${kind}:) `}</span>
            {text}
            <span className="sr-only">{` (end of ${kind}) `}</span>
          </Tag>
        )
      })}
    </span>
  )
}

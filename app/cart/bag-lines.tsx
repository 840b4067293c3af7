import { useState, type ReactNode } from 'react'
import type { BagLine } from './bag-line'
import type { BagNews } from './bag-news'
import { BagRow } from './bag-row'
import { RemovedRow } from './removed-row'
import { useShownLines } from './use-shown-lines'

type BagLinesProps = {
  lines: readonly BagLine[]
  news: BagNews | undefined
  /** In place of the list when there is nothing in it. */
  empty: ReactNode
}

export function BagLines({ lines, news, empty }: BagLinesProps) {
  const { shown, markRemoved } = useShownLines(lines)
  const [undone, setUndone] = useState<string>()
  if (shown.length === 0) return empty
  return (
    <ul className="flex flex-col divide-y divide-line border-y border-line">
      {shown.map(({ line, removed }) => (
        <li key={line.variantId}>
          {removed ? (
            <RemovedRow line={line} onUndo={() => setUndone(line.variantId)} />
          ) : (
            <BagRow
              line={line}
              news={news?.about === line.id ? news : undefined}
              isBack={undone === line.variantId}
              onRemoved={() => markRemoved(line.variantId, true)}
            />
          )}
        </li>
      ))}
    </ul>
  )
}

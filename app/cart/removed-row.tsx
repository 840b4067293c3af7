import { useFetcher } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import { AboutLabel } from '#app/ui/about-label'
import { Button } from '#app/ui/button'
import type { BagLine } from './bag-line'
import { newsOf } from './bag-voice'
import { UndoFields } from './undo-fields'

/** Where a line was until a moment ago, with the way back. Takes the focus that its button had. */
export function RemovedRow({ line, onUndo }: { line: BagLine; onUndo: () => void }) {
  const removal = useFetcher({ key: `line-${line.id}` })
  const fetcher = useFetcher({ key: `undo-${line.variantId}` })
  const row = useRef<HTMLDivElement>(null)
  useEffect(() => row.current?.focus(), [])
  const undo = newsOf(removal.data)?.undo
  const failed = newsOf(fetcher.data)?.tone === 'error'
  return (
    <div
      ref={row}
      tabIndex={-1}
      className="flex min-h-16 items-center justify-between gap-x-6 py-2 outline-none"
    >
      <p className="min-w-0 text-ink-soft">
        <span className="font-medium text-ink">{line.name}</span>{' '}
        {failed ? 'cannot come back: it has sold out.' : 'is out of your bag.'}
      </p>
      {failed ? null : (
        <fetcher.Form method="post" action="/bag" onSubmit={onUndo} className="shrink-0">
          {undo ? <UndoFields undo={undo} /> : null}
          <Button
            look="plain"
            size="sm"
            name="intent"
            value="undo"
            pending={!undo || fetcher.state !== 'idle'}
            className="-mx-3.5"
          >
            <AboutLabel about={`put ${line.name} back`}>Undo</AboutLabel>
          </Button>
        </fetcher.Form>
      )}
    </div>
  )
}

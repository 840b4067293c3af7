import { Form, Link, useRevalidator } from '@remix-run/react'
import { useEffect } from 'react'
import { Button } from '#app/ui/button'
import { Notice } from '#app/ui/notice'
import { ProgressBar } from '#app/ui/progress-bar'
import { isBeingChecked, isUnderWay, STATUS_WORDS } from './import-status'
import type { ReadImport } from './read-import.server'

const LOOK_AGAIN_MS = 1000

type ImportControlsProps = Pick<ReadImport, 'run' | 'counts' | 'unchecked'>

/** How far an import or its check is and what can be done with it; looks again by itself meanwhile. */
export function ImportControls({ run, counts, unchecked }: ImportControlsProps) {
  const { status, done, total, cancelAsked } = run
  const isWorking = isUnderWay(status)
  useLooking(isWorking)
  const doing = total - counts.refused
  if (isWorking) {
    const [value, max] = isBeingChecked(status) ? [total - unchecked, total] : [done, doing]
    return (
      <div role="status" className="flex max-w-form flex-col gap-3">
        <ProgressBar
          label={`${cancelAsked ? 'Stopping' : STATUS_WORDS[status]}: ${value.toLocaleString('en-US')} of ${max.toLocaleString('en-US')} rows`}
          value={value}
          max={Math.max(max, 1)}
        />
        <Form method="post" className="flex items-center gap-4">
          <Button name="intent" value="cancel" look="danger" size="sm">
            Cancel
          </Button>
          <noscript>
            <Link to="" className="inline-flex min-h-target items-center link">
              Look again
            </Link>
          </noscript>
        </Form>
      </div>
    )
  }
  if (status !== 'checked') return <Ended {...{ run, counts }} />
  return (
    <Form method="post" className="flex flex-wrap items-center gap-3">
      {doing > 0 ? (
        <Button name="intent" value="each" size="sm">
          {counts.refused > 0
            ? `Import the ${doing === 1 ? 'good row' : `${doing.toLocaleString('en-US')} good rows`}`
            : 'Import row by row'}
        </Button>
      ) : null}
      {counts.refused === 0 ? (
        <Button name="intent" value="all" look="quiet" size="sm">
          Import all or nothing
        </Button>
      ) : null}
      <Button name="intent" value="cancel" look="plain" size="sm">
        Do not import
      </Button>
    </Form>
  )
}

type EndedProps = Pick<ReadImport, 'run' | 'counts'>

function Ended({ run: { status, done, allOrNothing }, counts }: EndedProps) {
  const rows = `${done.toLocaleString('en-US')} ${done === 1 ? 'row' : 'rows'}`
  if (status === 'done') {
    const refused = counts.refused > 0 ? `, ${counts.refused.toLocaleString('en-US')} refused` : ''
    return <Notice kind="success" title={`Done: ${rows} imported${refused}.`} />
  }
  if (status === 'refused')
    return (
      <Notice kind="error" title="Nothing was changed: something in the shop moved meanwhile.">
        <p>The rows below say what. Send the file again, or import row by row.</p>
      </Notice>
    )
  return (
    <Notice
      kind="caution"
      title={
        allOrNothing || done === 0
          ? 'Cancelled: nothing was changed.'
          : `Cancelled after ${rows}, which stay.`
      }
    />
  )
}

/** With JavaScript the page looks again by itself. */
function useLooking(isWorking: boolean): void {
  const { revalidate, state } = useRevalidator()
  useEffect(() => {
    if (!isWorking || state !== 'idle') return
    const timer = setTimeout(revalidate, LOOK_AGAIN_MS)
    return () => clearTimeout(timer)
  }, [isWorking, revalidate, state])
}

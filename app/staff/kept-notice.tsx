import { Form } from '@remix-run/react'
import { Button } from '#app/ui/button'
import { Moment } from '#app/ui/moment'
import { Notice } from '#app/ui/notice'
import type { Trouble } from './quietly'

type KeptNoticeProps = {
  keptAt: Date
  /** The intent that throws it away, with what the form needs besides. */
  discard: string
  fields: Readonly<Record<string, string | number>>
}

/** Says that what stands in the form is not saved, and lets it be thrown away. */
export function KeptNotice({ keptAt, discard, fields }: KeptNoticeProps) {
  return (
    <Notice
      title={
        <>
          What you typed on <Moment at={keptAt} /> is here, and not saved yet.
        </>
      }
    >
      <Form method="post" className="mt-2">
        {Object.entries(fields).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <Button name="intent" value={discard} look="quiet" size="sm">
          Discard it
        </Button>
      </Form>
    </Notice>
  )
}

export type TabNoticeProps = {
  /** What this tab had kept is in the form again. */
  isBack: boolean
  /** A button was pressed without a line. */
  isOffline?: boolean
  /** What kept the shop from keeping it beside the page. */
  trouble: Trouble | null
}

/** What only this tab has kept, or could not send. */
export function TabNotice({ isBack, isOffline, trouble }: TabNoticeProps) {
  if (isOffline)
    return (
      <Notice kind="error" title="You seem to be offline, so nothing was sent.">
        What you typed is kept in this tab. Press the button again once you are back.
      </Notice>
    )
  const back = isBack ? 'What you typed before is here again, and not saved yet.' : null
  return (
    <p role="status" className="text-sm text-ink-soft empty:hidden">
      {trouble ? TROUBLE[trouble] : back}
    </p>
  )
}

const TROUBLE: Record<Trouble, string> = {
  unreached:
    'The shop cannot be reached just now. This tab keeps what you type, and tries again by itself.',
  refused:
    'The shop cannot keep this as it stands, perhaps because it is too long. This tab keeps what you type: save it, or shorten it, before you close the tab.',
}

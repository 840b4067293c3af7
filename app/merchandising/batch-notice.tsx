import { Form } from '@remix-run/react'
import { Button } from '#app/ui/button'
import { Notice } from '#app/ui/notice'
import type { ShownBatch } from './change-status.server'

const BECAME = { active: 'put on sale', archived: 'archived', draft: 'put back to draft' }

const counted = (count: number) => `${count} ${count === 1 ? 'product' : 'products'}`

/** What a press on many products did, whom it left out and why, and the way back. */
export function BatchNotice({ batch, back }: { batch: ShownBatch; back: string | null }) {
  const { changed, refused, status, isUndone } = batch
  if (isUndone) return <Notice kind="success" title={back ?? 'It was put back.'} />
  return (
    <Notice
      kind={refused.length > 0 ? 'caution' : 'success'}
      title={`${changed === 0 ? 'No product was' : `${counted(changed)} ${changed === 1 ? 'was' : 'were'}`} ${BECAME[status]}.`}
    >
      {refused.length > 0 ? (
        <ul className="list-disc pl-5 text-sm">
          {refused.map(({ name, reason }) => (
            <li key={name}>
              {name} stays as it is: {reason}.
            </li>
          ))}
        </ul>
      ) : null}
      {changed > 0 ? (
        <Form method="post" className="mt-2">
          <input type="hidden" name="batchId" value={batch.id} />
          <Button name="intent" value="undo" look="quiet" size="sm">
            Undo
          </Button>
        </Form>
      ) : null}
    </Notice>
  )
}

/** How an undo went, in words. */
export function undoneWords({ back, kept }: { back: number; kept: number }): string {
  const words = `${counted(back)} ${back === 1 ? 'is' : 'are'} as before.`
  if (kept === 0) return words
  return `${words} ${counted(kept)} ${kept === 1 ? 'was' : 'were'} changed by somebody since and ${kept === 1 ? 'stays' : 'stay'} so.`
}

import { Form } from '@remix-run/react'
import { AboutLabel } from '#app/ui/about-label'
import { Button } from '#app/ui/button'
import { denseControl } from '#app/ui/dense-control'
import { BLOCK_NAMES } from './block-kinds'
import { useDesk } from './desk-context'

type AddFormProps = { list: 'blocks' | 'sources'; at: number; label: string }

/** Puts an empty block or source in at a place. */
export function AddForm({ list, at, label }: AddFormProps) {
  const { version } = useDesk().editor
  return (
    <Form method="post" preventScrollReset className="flex flex-wrap items-end gap-2 text-sm">
      <input type="hidden" name="versionId" value={version.id} />
      <input type="hidden" name="list" value={list} />
      <input type="hidden" name="at" value={at} />
      {list === 'blocks' ? (
        <label className="flex flex-col gap-1 font-medium">
          {label}
          <select name="blockKind" className={denseControl}>
            {Object.entries(BLOCK_NAMES).map(([kind, name]) => (
              <option key={kind} value={kind}>
                {name}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      <Button name="intent" value="add" look="quiet" size="sm" icon="plus">
        {list === 'blocks' ? <AboutLabel about={label}>Add</AboutLabel> : label}
      </Button>
    </Form>
  )
}

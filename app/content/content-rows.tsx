import type { ReactNode } from 'react'
import { Button } from '#app/ui/button'
import { listId, rowId } from './changed-by-button'

type RowProps = {
  /** The list's name in the form, such as "steps". */
  path: string
  row: number
  count: number
  /** What a screen reader hears the row called, such as "step 2". */
  label: string
}

/** The buttons of one row of a list: they work without JavaScript, and save nothing. */
export function RowButtons({ path, row, count, label }: RowProps) {
  return (
    <div className="flex flex-wrap gap-1">
      {row > 0 ? (
        <RowButton intent={`up:${path}:${row}`} label={label}>
          Up
        </RowButton>
      ) : null}
      {row < count - 1 ? (
        <RowButton intent={`down:${path}:${row}`} label={label}>
          Down
        </RowButton>
      ) : null}
      <RowButton intent={`remove:${path}:${row}`} label={label}>
        Remove
      </RowButton>
    </div>
  )
}

function RowButton({
  intent,
  label,
  children,
}: {
  intent: string
  label: string
  children: string
}) {
  return (
    <Button name="intent" value={intent} look="plain" size="sm" formNoValidate>
      {children}
      <span className="sr-only"> {label}</span>
    </Button>
  )
}

/** The heading of a row, to which the keyboard goes after the row moved. */
export function RowTitle({
  path,
  row,
  children,
}: Pick<RowProps, 'path' | 'row'> & { children: ReactNode }) {
  return (
    <span id={rowId(path, row)} tabIndex={-1} className="text-sm font-semibold">
      {children}
    </span>
  )
}

export function AddRow({ path, children }: { path: string; children: ReactNode }) {
  return (
    <div id={listId(path)} tabIndex={-1}>
      <Button name="intent" value={`add:${path}`} look="quiet" size="sm" icon="plus" formNoValidate>
        {children}
      </Button>
    </div>
  )
}

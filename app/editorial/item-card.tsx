import { Form, Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { AboutLabel } from '#app/ui/about-label'
import { Button } from '#app/ui/button'
import { AddForm } from './add-form'
import { itemAnchor } from './desk-form'
import type { Line } from './block-words'
import { useDesk } from './desk-context'
import { WarningList } from './warning-list'

export type ItemProps = {
  list: 'blocks' | 'sources'
  at: number
  of: number
  seen: string
  name: string
  lines: readonly Line[]
  /** Whether something can be put in below it. */
  add?: boolean
  /** Its form, where it is the one that is open. */
  children?: ReactNode
}

/** A block or a source of the editor: what it holds and what is to be said of it, with its buttons, or its form. */
export function ItemCard({ list, at, of, seen, name, lines, add, children }: ItemProps) {
  const { editor, warnings, way } = useDesk()
  const anchor = itemAnchor(list, at)
  const here = warnings.filter(({ place }) => place.list === list && place.at === at)
  const title = `${list === 'blocks' ? 'Block' : 'Source'} ${at + 1}`
  return (
    <li
      id={anchor}
      tabIndex={-1}
      aria-label={`${title}, ${name}`}
      className="scroll-mt-24 rounded-md border border-line-strong bg-raised p-3 target:border-moss sm:px-4"
    >
      <h3 className="flex gap-2 font-text text-base font-semibold">
        <span className="text-ink-soft tabular-nums">{at + 1}</span>
        <span className="min-w-0 wrap-anywhere">{name}</span>
      </h3>
      <WarningList warnings={here} />
      {children ?? <Words lines={lines} />}
      {editor.isDraft && editor.mayWrite && !children ? (
        <div className="mt-2 flex flex-wrap items-center gap-2">
          <Link
            to={way({ edit: anchor }, anchor)}
            className="inline-flex min-h-target items-center rounded-md border border-line-strong px-3.5 text-sm font-medium hover:border-ink hover:bg-mist pointer-fine:min-h-9"
          >
            Edit<span className="sr-only"> {title}</span>
          </Link>
          <Form method="post" preventScrollReset className="flex flex-wrap gap-2">
            <ItemInputs {...{ list, at, seen }} />
            {at > 0 ? <ItemButton intent="up" label="Up" title={title} /> : null}
            {at < of - 1 ? <ItemButton intent="down" label="Down" title={title} /> : null}
            <ItemButton intent="remove" label="Remove" title={title} />
          </Form>
          {add ? (
            <details className="min-w-0">
              <summary className="inline-flex min-h-target cursor-pointer items-center rounded-md px-3 text-sm font-medium text-moss hover:bg-moss-tint pointer-fine:min-h-9">
                Insert below<span className="sr-only"> {title}</span>
              </summary>
              <AddForm list={list} at={at + 1} label={`New block below block ${at + 1}`} />
            </details>
          ) : null}
        </div>
      ) : null}
    </li>
  )
}

/** What every form of an item says of itself. */
export function ItemInputs({ list, at, seen }: Pick<ItemProps, 'list' | 'at' | 'seen'>) {
  const { version, ticket } = useDesk().editor
  return (
    <>
      <input type="hidden" name="ticket" value={ticket} />
      <input type="hidden" name="versionId" value={version.id} />
      <input type="hidden" name="revision" value={version.revision} />
      <input type="hidden" name="list" value={list} />
      <input type="hidden" name="at" value={at} />
      <input type="hidden" name="seen" value={seen} />
    </>
  )
}

function ItemButton({ intent, label, title }: { intent: string; label: string; title: string }) {
  return (
    <Button name="intent" value={intent} look="plain" size="sm">
      <AboutLabel about={title}>{label}</AboutLabel>
    </Button>
  )
}

function Words({ lines }: { lines: readonly Line[] }) {
  if (lines.length === 0) return <p className="mt-1 text-sm text-ink-soft">Nothing in it yet.</p>
  const words = lines.map(([label, text]) => (label === 'Text' ? text : `${label}: ${text}`))
  return (
    <p className="mt-1 line-clamp-4 text-sm wrap-anywhere whitespace-pre-line text-ink-soft">
      {words.join('\n')}
    </p>
  )
}

import { Form, Link, useLocation, useNavigate } from '@remix-run/react'
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { Button } from '#app/ui/button'
import { controlClasses } from '#app/ui/field'
import { useHydrated } from '#app/ui/use-hydrated'
import { findableWords } from './findable'
import type { Actor } from './permissions'
import { pagesFor } from './staff-pages'

const GO = '/admin/go'

/** A link to the page that leads everywhere; with JavaScript the same in a dialog, by Ctrl-K or ⌘K too. */
export function CommandPalette({ actor }: { actor: Actor }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [isOpen, setIsOpen] = useState(false)
  const { key } = useLocation()
  const hydrated = useHydrated()
  const open = () => {
    setIsOpen(true)
    dialog.current?.showModal()
  }
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      if (dialog.current?.open) dialog.current.close()
      else open()
    }
    const element = dialog.current
    document.addEventListener('keydown', onKey)
    element?.addEventListener('keydown', moveByArrows)
    return () => {
      document.removeEventListener('keydown', onKey)
      element?.removeEventListener('keydown', moveByArrows)
    }
  }, [])
  useEffect(() => dialog.current?.close(), [key])
  return (
    <>
      <Link
        to={GO}
        aria-keyshortcuts="Control+K Meta+K"
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey) return
          event.preventDefault()
          open()
        }}
        className="inline-flex min-h-target items-center gap-2 rounded-md px-3 text-sm hover:bg-mist-deep"
      >
        Go to…
        {hydrated ? (
          <kbd className="hidden rounded-sm border border-line-strong px-1.5 font-text text-xs text-ink-soft sm:pointer-fine:inline">
            Ctrl K
          </kbd>
        ) : null}
      </Link>
      <dialog
        ref={dialog}
        aria-label="Go to"
        onClose={() => setIsOpen(false)}
        className="shadow-lg backdrop:bg-black/40 mx-auto mt-[12vh] w-[min(36rem,92vw)] rounded-md bg-paper p-0 text-ink"
      >
        {isOpen ? <Choices actor={actor} /> : null}
      </dialog>
    </>
  )
}

function Choices({ actor }: { actor: Actor }) {
  const [words, setWords] = useState('')
  const navigate = useNavigate()
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  const asked = words.trim().toLowerCase()
  const pages = pagesFor(actor).filter(({ label }) => label.toLowerCase().includes(asked))
  const [first] = pages
  const goFirst = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !asked || !first) return
    event.preventDefault()
    navigate(first.to)
  }
  return (
    <div className="flex flex-col gap-2 p-4">
      <Form method="post" action={GO} role="search" className="flex items-end gap-2">
        <label className="flex min-w-0 grow flex-col gap-1 text-sm font-medium">
          Page, order number, email address or part of a name
          <input
            ref={field}
            name="words"
            type="search"
            required
            maxLength={254}
            autoComplete="off"
            value={words}
            onChange={(event) => setWords(event.target.value)}
            onKeyDown={goFirst}
            className={controlClasses}
          />
        </label>
        <Button look="quiet">Find</Button>
      </Form>
      <div className="flex items-center justify-between gap-3">
        <p role="status" className="text-sm text-ink-soft">
          {asked ? enterWords(actor, first?.label) : 'Type, or choose with the arrow keys.'}
        </p>
        <form method="dialog">
          <Button look="plain" size="sm">
            Close
          </Button>
        </form>
      </div>
      <ul>
        {pages.map(({ to, label }) => (
          <li key={to}>
            <Link
              to={to}
              className="flex min-h-target items-center rounded-md px-3 hover:bg-mist focus:bg-mist"
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}

function enterWords(actor: Actor, page: string | undefined): string {
  return page ? `Enter opens ${page}.` : `Enter looks among ${findableWords(actor)}.`
}

/** The arrow keys go through the field and the links, as Tab does. */
function moveByArrows(event: globalThis.KeyboardEvent) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (!step || !(event.currentTarget instanceof HTMLElement)) return
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('input, a')]
  const next = stops[stops.findIndex((stop) => stop === document.activeElement) + step]
  if (!next) return
  event.preventDefault()
  next.focus()
}

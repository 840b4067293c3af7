import { useLocation } from '@remix-run/react'
import { useEffect, useId, useRef } from 'react'
import type { MouseEvent, ReactNode } from 'react'
import { ButtonLink } from '#app/ui/button'
import type { ButtonLook } from '#app/ui/button'
import { IconButton } from '#app/ui/icon-button'

type DialogProps = {
  /** A page that does the same, for when JavaScript is off or the link is opened in a new tab. */
  to: string
  /** What the button that opens the dialog says, and how it looks. */
  trigger: ReactNode
  triggerLook?: ButtonLook
  title: string
  children: ReactNode
}

/**
 * A native modal dialog behind a link: with JavaScript the link opens it, without it goes to the page
 * `to`. The browser keeps the focus inside, closes it on Escape and gives the focus back; a
 * navigation closes it too. A `<button formMethod="dialog">` or a form of that method closes it.
 */
export function Dialog({ to, trigger, triggerLook, title, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  const { key } = useLocation()
  useEffect(() => dialog.current?.close(), [key])

  function open(event: MouseEvent) {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return
    event.preventDefault()
    dialog.current?.showModal()
  }

  return (
    <>
      <ButtonLink to={to} look="quiet" {...triggerLook} onClick={open}>
        {trigger}
      </ButtonLink>
      <dialog
        ref={dialog}
        aria-labelledby={titleId}
        {...{ closedby: 'any' }}
        className="m-auto max-h-[calc(100dvh-2rem)] w-full max-w-form rounded-lg bg-raised p-6 text-ink shadow-float max-sm:mb-0 max-sm:max-w-none max-sm:rounded-b-none sm:p-8"
      >
        <div className="mb-4 flex items-start justify-between gap-4">
          <h2 id={titleId} className="text-2xl">
            {title}
          </h2>
          <form method="dialog" className="-mt-1.5 -mr-2.5">
            <IconButton type="submit" icon="close" label="Close" />
          </form>
        </div>
        {children}
      </dialog>
    </>
  )
}

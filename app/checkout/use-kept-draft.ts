import { useEffect, useRef } from 'react'
import { type CheckoutInput, FIELDS } from './checkout-form'

/** Somebody who tabs through the fields is one save, not ten. */
const QUIET_MS = 400

/**
 * Keeps what is typed whenever a field is left, so that a reload or a later visit finds it again: quietly,
 * since nobody waits for it. What is still unsaved when the page goes is sent along with its going.
 */
export function useKeptDraft(draft: CheckoutInput) {
  const form = useRef<HTMLFormElement>(null)
  const timer = useRef<number>()
  // What the page came with is there already; another tab may have gone on from it.
  const kept = useRef<string | undefined>(asText(FIELDS.map((name) => [name, draft[name]])))
  useEffect(() => {
    const { current } = form
    const leave = () => {
      window.clearTimeout(timer.current)
      keep(current, kept)
    }
    const hide = () => {
      if (document.visibilityState === 'hidden') leave()
    }
    window.addEventListener('pagehide', leave)
    document.addEventListener('visibilitychange', hide)
    return () => {
      window.removeEventListener('pagehide', leave)
      document.removeEventListener('visibilitychange', hide)
      leave()
    }
  }, [])
  const onBlur = () => {
    window.clearTimeout(timer.current)
    timer.current = window.setTimeout(() => keep(form.current, kept), QUIET_MS)
  }
  return { ref: form, onBlur }
}

function keep(form: HTMLFormElement | null, kept: { current: string | undefined }): void {
  if (!form) return
  const typed = typedIn(form)
  const now = asText([...typed])
  if (now === kept.current) return
  kept.current = now
  fetch('/checkout/draft', { method: 'POST', body: typed, keepalive: true }).catch(() => {
    // Saved with the next field, or with the order.
    kept.current = undefined
  })
}

function typedIn(form: HTMLFormElement): URLSearchParams {
  const typed = new URLSearchParams()
  const fields = new FormData(form)
  for (const name of FIELDS) {
    const value = fields.get(name)
    if (typeof value === 'string') typed.set(name, value)
  }
  return typed
}

/** Whether two forms hold the same: an empty field is as good as none. */
function asText(fields: (readonly [string, unknown])[]): string {
  return JSON.stringify(fields.filter(([, value]) => value))
}

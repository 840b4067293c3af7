import { useEffect, useRef } from 'react'
import { FIELDS } from './checkout-form'

/** Somebody who tabs through the fields is one save, not ten. */
const QUIET_MS = 400

/**
 * Keeps what is typed whenever a field is left, so that a reload or a later visit finds it again: quietly,
 * since nobody waits for it. What is still unsaved when the page goes is sent along with its going.
 */
export function useKeptDraft() {
  const form = useRef<HTMLFormElement>(null)
  const timer = useRef<number>()
  const kept = useRef<string>()
  useEffect(() => {
    const { current } = form
    // What the page came with is there already; another tab may have gone on from it.
    kept.current ??= current ? typedIn(current).toString() : undefined
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
  const now = typed.toString()
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

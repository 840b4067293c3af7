import { useCallback, useEffect, type RefObject } from 'react'
import { isTouched } from '#app/ui/is-touched'

interface KeptForm {
  /** What the form stands upon: what was typed upon something else is not put back. */
  name: string
  form: RefObject<HTMLFormElement>
  /** The form shows what an answer brought: what was typed before it is in there already. */
  isAnswered?: boolean
  /** Whether what was kept may come back; everything where it is left out. */
  mayComeBack?: (typed: URLSearchParams) => boolean
  /** Told where something was put back. */
  onBack: () => void
}

/** Of what is not typed, the one that says whose form it was and when it was made. */
const TICKET = 'ticket'

/**
 * Keeps what is typed into a form in this browser tab until it is saved, so that neither a reload, nor a session that
 * ends, nor a line that breaks loses it.
 */
export function useKeptForm({ name, form, isAnswered, mayComeBack, onBack }: KeptForm) {
  const forget = useCallback(() => sessionStorage.removeItem(name), [name])
  useEffect(() => {
    const kept = sessionStorage.getItem(name)
    if (!kept || !form.current) return
    const typed = new URLSearchParams(kept)
    if (isAnswered || mayComeBack?.(typed) === false) return forget()
    const untouched = untouchedOf(form.current)
    const changed = untouched.filter((control) => putBack(control, typed))
    if (changed.length > 0) onBack()
  }, [name, form, isAnswered, mayComeBack, onBack, forget])
  const keep = useCallback(() => {
    if (!form.current) return
    const typed = new URLSearchParams()
    for (const [field, value] of new FormData(form.current))
      if (typeof value === 'string' && (field === TICKET || isTypedInto(form.current, field)))
        typed.append(field, value)
    sessionStorage.setItem(name, typed.toString())
  }, [name, form])
  return { keep, forget }
}

/** What nobody has typed into since the page came; of choices that shut each other out, all or none. */
function untouchedOf(form: HTMLFormElement): Element[] {
  const controls = [...form.elements]
  const chosen = new Set(
    controls.filter(isTouched).map((control) => (isRadio(control) ? control.name : control)),
  )
  return controls.filter((control) => !chosen.has(isRadio(control) ? control.name : control))
}

const isRadio = (control: Element): control is HTMLInputElement =>
  control instanceof HTMLInputElement && control.type === 'radio'

function isTypedInto(form: HTMLFormElement, field: string): boolean {
  const control = form.elements.namedItem(field)
  return !(control instanceof HTMLInputElement && control.type === 'hidden')
}

/** Whether the control had something else in it. */
function putBack(control: Element, typed: URLSearchParams): boolean {
  if (control instanceof HTMLInputElement) {
    if (control.type === 'hidden') return false
    if (control.type === 'checkbox' || control.type === 'radio') {
      const is = typed.getAll(control.name).includes(control.value)
      const was = control.checked
      control.checked = is
      return was !== is
    }
  }
  const isTyped =
    control instanceof HTMLInputElement ||
    control instanceof HTMLTextAreaElement ||
    control instanceof HTMLSelectElement
  if (!isTyped) return false
  const value = typed.get(control.name)
  if (value === null || value === control.value) return false
  control.value = value
  return true
}

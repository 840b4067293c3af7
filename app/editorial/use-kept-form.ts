import { useCallback, useEffect, type RefObject } from 'react'

/**
 * Keeps what is typed into a form in this browser tab until it is saved, so that neither a reload nor a session that
 * ends loses it; `onBack` is told where something was put back. `name` says what the form stands upon: what was typed
 * upon something else is not put back.
 */
export function useKeptForm(name: string, form: RefObject<HTMLFormElement>, onBack: () => void) {
  useEffect(() => {
    const kept = sessionStorage.getItem(name)
    if (!kept || !form.current) return
    const typed = new URLSearchParams(kept)
    const isChanged = [...form.current.elements].filter((control) => putBack(control, typed))
    if (isChanged.length > 0) onBack()
  }, [name, form, onBack])
  const keep = useCallback(() => {
    if (!form.current) return
    const typed = [...new FormData(form.current)].flatMap(([field, value]) =>
      typeof value === 'string' && field.includes('.') ? [[field, value]] : [],
    )
    sessionStorage.setItem(name, new URLSearchParams(typed).toString())
  }, [name, form])
  const forget = useCallback(() => sessionStorage.removeItem(name), [name])
  return { keep, forget }
}

/** Whether the control had something else in it. */
function putBack(control: Element, typed: URLSearchParams): boolean {
  if (control instanceof HTMLInputElement && control.type === 'checkbox') {
    const is = typed.getAll(control.name).includes(control.value)
    const was = control.checked
    control.checked = is
    return was !== is
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

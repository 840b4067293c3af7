import { useCallback, useRef, useState, type FormEvent } from 'react'
import { useEarly } from '#app/ui/use-early'
import { useKeptForm } from '#app/staff/use-kept-form'
import { useDesk, type CheckIntent } from './desk-context'

/**
 * Has the tab keep what is typed into a form of the editor under `name`, and the shop check it. `form` goes to the
 * form, `tab` to its TabNotice; `forget` is for whoever closes it without saving.
 */
export function useDeskForm(name: string, intent: CheckIntent) {
  const { check, trouble } = useDesk()
  const ref = useRef<HTMLFormElement>(null)
  const [isBack, setIsBack] = useState(false)
  const [isOffline, setIsOffline] = useState(false)
  const onBack = useCallback(() => setIsBack(true), [])
  const { keep, forget } = useKeptForm({ name, form: ref, onBack })
  const typed = (form: HTMLFormElement) => {
    keep()
    check(form, intent)
  }
  useEarly(ref, typed)
  const onInput = ({ currentTarget }: FormEvent<HTMLFormElement>) => typed(currentTarget)
  const onSubmit = (event: FormEvent) => {
    setIsOffline(!navigator.onLine)
    if (navigator.onLine) return
    event.preventDefault()
    // Nothing was sent: nobody above is to wait for it.
    event.stopPropagation()
  }
  return { forget, form: { ref, onInput, onSubmit }, tab: { isBack, isOffline, trouble } }
}

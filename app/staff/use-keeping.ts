import { useFetcher } from '@remix-run/react'
import { useCallback, useEffect, useRef, useState, type FormEvent } from 'react'
import { readTicket } from './form-ticket'
import { useKeptForm } from './use-kept-form'

/** Milliseconds without a key until what is typed is checked and kept. */
const PAUSE_MS = 700

interface Keeping {
  /** Which form, and what it stands upon. */
  about: string
  base: string
  ticket: string
  /** When the form of it that was saved or discarded last was made. */
  closedAt: Date | null
  /** Whether the form shows what an answer brought. */
  isAnswered: boolean
}

/**
 * Has the shop keep and check what is typed after each pause (intent "keep"), and the tab until then: nothing is lost
 * by a reload, a session that ends, or a line that breaks. `kept` is what the shop answered last; `form` goes to the
 * form, whose component is drawn anew with each answer.
 */
export function useKeeping<Answer>({ about, base, ticket, closedAt, isAnswered }: Keeping) {
  const form = useRef<HTMLFormElement>(null)
  const { data: kept, submit } = useFetcher<Answer>()
  const timer = useRef<ReturnType<typeof setTimeout>>()
  const isAhead = useRef(false)
  const [isBack, setIsBack] = useState(false)
  const [isOffline, setIsOffline] = useState(false)

  const sendLater = useCallback(() => {
    isAhead.current = true
    clearTimeout(timer.current)
    timer.current = setTimeout(() => {
      // The form may have been drawn anew, or left, since.
      if (!form.current?.isConnected || !navigator.onLine) return
      const typed = new FormData(form.current)
      typed.set('intent', 'keep')
      isAhead.current = false
      submit(typed, { method: 'post' })
    }, PAUSE_MS)
  }, [submit])

  const closed = closedAt?.getTime() ?? 0
  const mayComeBack = useCallback(
    (typed: URLSearchParams) => {
      const [theirs, own] = [readTicket(typed.get('ticket') ?? ''), readTicket(ticket)]
      return theirs?.staffId === own?.staffId && (theirs?.madeAt.getTime() ?? 0) > closed
    },
    [ticket, closed],
  )
  const onBack = useCallback(() => {
    setIsBack(true)
    sendLater()
  }, [sendLater])
  const name = `${about} ${base}`
  const { keep, forget } = useKeptForm({ name, form, isAnswered, mayComeBack, onBack })

  useEffect(() => {
    if (kept && !isAhead.current) forget()
  }, [kept, forget])
  useEffect(() => () => clearTimeout(timer.current), [])
  useEffect(() => {
    const resume = () => {
      setIsOffline(false)
      if (isAhead.current) sendLater()
    }
    window.addEventListener('online', resume)
    return () => window.removeEventListener('online', resume)
  }, [sendLater])

  const onInput = () => {
    keep()
    sendLater()
  }
  const onSubmit = (event: FormEvent) => {
    clearTimeout(timer.current)
    setIsOffline(!navigator.onLine)
    if (!navigator.onLine) event.preventDefault()
  }
  return { kept, form: { ref: form, onInput, onSubmit }, isBack, isOffline }
}

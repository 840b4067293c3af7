import { useFetcher } from '@remix-run/react'
import { useCallback, useEffect, useRef, useState, type FormEvent } from 'react'
import { useEarly } from '#app/ui/use-early'
import { readTicket } from './form-ticket'
import { useTrouble } from './quietly'
import { useGoing } from './use-going'
import { useKeptForm } from './use-kept-form'

/** Milliseconds without a key until what is typed is checked and kept. */
const PAUSE_MS = 700
/** Milliseconds until the shop is asked again where it could not be reached. */
export const RETRY_MS = 5_000
/** Milliseconds that the tab still holds what the shop has kept: a page on its way may have been read before that. */
const SETTLE_MS = 1_000

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
 * form, whose component is drawn anew with each answer, and `tab` to its TabNotice.
 */
export function useKeeping<Answer>({ about, base, ticket, closedAt, isAnswered }: Keeping) {
  const form = useRef<HTMLFormElement>(null)
  const { data, submit } = useFetcher<Answer>()
  const isGoing = useGoing()
  const timer = useRef<ReturnType<typeof setTimeout>>()
  const isAhead = useRef(false)
  const [isBack, setIsBack] = useState(false)
  const [isOffline, setIsOffline] = useState(false)

  const sendLater = useCallback(
    (pause: number) => {
      const send = () => {
        // The form may have been drawn anew, or left, since.
        if (!form.current?.isConnected) return
        if (isGoing.current) {
          timer.current = setTimeout(send, PAUSE_MS)
          return
        }
        const typed = new FormData(form.current)
        typed.set('intent', 'keep')
        isAhead.current = false
        submit(typed, { method: 'post' })
      }
      isAhead.current = true
      clearTimeout(timer.current)
      timer.current = setTimeout(send, pause)
    },
    [submit, isGoing],
  )

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
    sendLater(PAUSE_MS)
  }, [sendLater])
  const name = `${about} ${base}`
  const { keep, forget } = useKeptForm({ name, form, isAnswered, mayComeBack, onBack })

  const settling = useRef<ReturnType<typeof setTimeout>>()
  useEffect(() => {
    if (!data || isAhead.current) return
    clearTimeout(settling.current)
    settling.current = setTimeout(() => {
      settling.current = undefined
      forget()
    }, SETTLE_MS)
  }, [data, forget])
  useEffect(
    () => () => {
      if (settling.current === undefined) return
      clearTimeout(settling.current)
      forget()
    },
    [forget],
  )
  const retry = useCallback(() => sendLater(RETRY_MS), [sendLater])
  const trouble = useTrouble(data, retry)
  useEffect(() => () => clearTimeout(timer.current), [])
  useEffect(() => {
    const resume = () => {
      setIsOffline(false)
      if (isAhead.current) sendLater(0)
    }
    window.addEventListener('online', resume)
    return () => window.removeEventListener('online', resume)
  }, [sendLater])

  const onInput = () => {
    clearTimeout(settling.current)
    settling.current = undefined
    keep()
    sendLater(PAUSE_MS)
  }
  useEarly(form, onInput)
  const onSubmit = (event: FormEvent) => {
    clearTimeout(timer.current)
    setIsOffline(!navigator.onLine)
    if (!navigator.onLine) event.preventDefault()
  }
  const kept = trouble ? undefined : data
  const tab = { isBack, isOffline, trouble }
  return { kept, form: { ref: form, onInput, onSubmit }, tab }
}

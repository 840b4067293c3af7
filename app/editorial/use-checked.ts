import { useFetcher } from '@remix-run/react'
import { useCallback, useEffect, useRef } from 'react'
import { useTrouble } from '#app/staff/quietly'
import { useGoing } from '#app/staff/use-going'
import { RETRY_MS } from '#app/staff/use-keeping'
import type { DeskAnswer } from './desk-answer'
import type { CheckIntent } from './desk-context'
import { parseOpen, type Open } from './desk-form'
import type { Place, Warning } from './guide-warnings'
import type { GuideEditor } from './read-editor.server'

/** Milliseconds without a key until what is typed is checked. */
const PAUSE_MS = 700

/** The guide's warnings, those of the open form as it is typed now, and what has it checked after a pause. */
export function useChecked(
  { warnings, version }: GuideEditor,
  { answer, open }: { answer: DeskAnswer | undefined; open: Open | null },
) {
  const stand = `${version.id} ${version.revision}`
  const { data, submit } = useFetcher<DeskAnswer>({ key: `check ${stand}` })
  const isGoing = useGoing()
  const timer = useRef<ReturnType<typeof setTimeout>>()
  const typed = useRef<{ form: HTMLFormElement; intent: CheckIntent } | null>(null)
  const checkLater = useCallback(
    (pause: number) => {
      clearTimeout(timer.current)
      timer.current = setTimeout(() => {
        const { form, intent } = typed.current ?? {}
        // The form may have been saved or closed since.
        if (!form?.isConnected || isGoing.current || !intent) return
        const sent = new FormData(form)
        sent.set('intent', intent)
        submit(sent, { method: 'post' })
      }, pause)
    },
    [submit, isGoing],
  )
  useEffect(() => () => clearTimeout(timer.current), [])
  const retry = useCallback(() => checkLater(RETRY_MS), [checkLater])
  const trouble = useTrouble(data, retry)
  const check = (form: HTMLFormElement, intent: CheckIntent) => {
    typed.current = { form, intent }
    checkLater(PAUSE_MS)
  }
  const said = data?.checked ? data : answer
  return { check, warnings: withChecked(warnings, open, said), trouble }
}

function withChecked(warnings: readonly Warning[], open: Open | null, said?: DeskAnswer) {
  const { checked } = said ?? {}
  const about = parseOpen(said?.open ?? null)
  if (!checked || JSON.stringify(about) !== JSON.stringify(open)) return warnings
  return [...checked, ...warnings.filter(({ place }) => !isAt(place, open))]
}

function isAt(place: Place, open: Open | null): boolean {
  if (place.list === 'head') return open?.form === 'head'
  return open?.form === 'item' && open.list === place.list && open.at === place.at
}

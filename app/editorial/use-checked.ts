import { useFetcher } from '@remix-run/react'
import { useEffect, useRef } from 'react'
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
  const timer = useRef<ReturnType<typeof setTimeout>>()
  useEffect(() => () => clearTimeout(timer.current), [])
  const check = (form: HTMLFormElement, intent: CheckIntent) => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => {
      // The form may have been saved or closed since.
      if (!form.isConnected || !navigator.onLine) return
      const typed = new FormData(form)
      typed.set('intent', intent)
      submit(typed, { method: 'post' })
    }, PAUSE_MS)
  }
  const said = data?.checked ? data : answer
  return { check, warnings: withChecked(warnings, open, said) }
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

import { createContext, useContext } from 'react'
import type { Trouble } from '#app/staff/quietly'
import type { DeskAnswer } from './desk-answer'
import type { wayBack } from './desk-sent'
import type { Warning } from './guide-warnings'
import type { GuideEditor } from './read-editor.server'

/** What checks the open form without saving it. */
export type CheckIntent = 'check' | 'check-head'

interface Desk {
  editor: GuideEditor
  answer: DeskAnswer | undefined
  /** What is to be said of the guide, of the open form as it is typed. */
  warnings: readonly Warning[]
  /** Has the open form checked after a pause. */
  check: (form: HTMLFormElement, intent: CheckIntent) => void
  /** What kept the shop from checking it. */
  trouble: Trouble | null
  /** The editor's address with another form open, at a place of the page. */
  way: ReturnType<typeof wayBack>
}

/** The editor's data, for its parts. */
export const DeskContext = createContext<Desk | null>(null)

export function useDesk(): Desk {
  const desk = useContext(DeskContext)
  if (!desk) throw new Error('A part of the guide editor stands outside it')
  return desk
}

import { createContext, useContext } from 'react'
import type { DeskAnswer } from './desk-answer'
import type { wayBack } from './desk-sent'
import type { GuideEditor } from './read-editor.server'

interface Desk {
  editor: GuideEditor
  answer: DeskAnswer | undefined
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

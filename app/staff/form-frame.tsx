import { Fragment, type ReactNode } from 'react'
import { useHeld } from '#app/ui/use-held'

type FormFrameProps = {
  /** When the form of it that was saved or discarded last was made. */
  closedAt: Date | null
  /** Something is kept, and so there is no time of closing. */
  isKept: boolean
  /** The form shows what an answer brought. */
  isAnswered: boolean
  /** Which form, and what it stands upon, where the page shows others in its place. */
  stand?: string
  children: ReactNode
}

/**
 * Draws a form that is kept anew once it was saved or discarded, or another stands in its place. What is read again
 * after an answer comes a moment later than the answer: it draws over nothing that is typed by then.
 */
export function FormFrame({ closedAt, isKept, isAnswered, stand = '', children }: FormFrameProps) {
  const closed = useHeld(closedAt?.getTime() ?? 0, isAnswered || isKept)
  const upon = useHeld(stand, isAnswered)
  return <Fragment key={`${upon} ${closed}`}>{children}</Fragment>
}

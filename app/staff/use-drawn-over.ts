import { useState } from 'react'

/**
 * For the `key` of a kept form: another one each time that it was saved or discarded, so that it is drawn over. What is
 * kept next takes that moment away again, and must not draw over what somebody is typing.
 */
export function useDrawnOver(closedAt: Date | null): number {
  const closed = closedAt?.getTime() ?? 0
  const [last, setLast] = useState(closed)
  if (closed > last) setLast(closed)
  return Math.max(closed, last)
}

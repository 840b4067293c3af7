import { useEffect, useRef, type RefObject } from 'react'

/**
 * Sends the form of `control` now, or, while its last sending is still under way, once more after it: quick
 * presses become a few sendings in their order, and none is cut off. `onSettled` runs when nothing is under
 * way any more and the answer, `shown`, is on the page.
 */
export function useOneAtATime(
  control: RefObject<HTMLInputElement | null>,
  { busy, shown, onSettled }: { busy: boolean; shown: unknown; onSettled: () => void },
): () => void {
  const underWay = useRef(false)
  const waits = useRef(false)
  const settle = useRef(onSettled)
  const send = useRef(() => {
    const form = control.current?.form
    underWay.current = form?.reportValidity() ?? false
    waits.current = false
    if (underWay.current) form?.requestSubmit()
  })
  useEffect(() => {
    settle.current = onSettled
  })
  useEffect(() => {
    if (busy) underWay.current = true
    else if (waits.current) send.current()
    else {
      underWay.current = false
      settle.current()
    }
  }, [busy, shown])
  return () => {
    if (underWay.current) waits.current = true
    else send.current()
  }
}

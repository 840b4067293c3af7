import { useEffect, useRef, type RefObject } from 'react'
import { isTouched } from '#app/ui/is-touched'
import { useHydrated } from '#app/ui/use-hydrated'

/**
 * Tells once of what was typed or chosen before the page's scripts listened: on a slow line a page is used as soon as
 * it is seen, and no event says so. `of` is a form, or one control.
 */
export function useEarly<Drawn extends HTMLElement>(
  of: RefObject<Drawn>,
  heard: (drawn: Drawn, touched: Element[]) => void,
): void {
  const isComing = !useHydrated()
  const start = useRef(() => {
    const drawn = of.current
    if (!isComing || !drawn) return
    const controls: Element[] = drawn instanceof HTMLFormElement ? [...drawn.elements] : [drawn]
    const touched = controls.filter(isTouched)
    if (touched.length > 0) heard(drawn, touched)
  })
  useEffect(() => start.current(), [])
}

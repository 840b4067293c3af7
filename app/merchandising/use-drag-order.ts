import { useEffect, useRef, type RefObject } from 'react'

/**
 * Lets the items of a list be dragged to another place. Each has `data-drag` with its id; `onOrder` gets all ids
 * in their new order. Buttons do the same for whoever does not drag.
 */
export function useDragOrder<List extends HTMLElement>(
  list: RefObject<List | null>,
  onOrder: (ids: string[]) => void,
): void {
  const told = useRef(onOrder)
  useEffect(() => {
    told.current = onOrder
  })
  useEffect(() => {
    const { current } = list
    if (!current) return
    let dragged: string | undefined
    const onStart = (event: DragEvent) => (dragged = idAt(event))
    const onOver = (event: DragEvent) => {
      if (dragged) event.preventDefault()
    }
    const onDrop = (event: DragEvent) => {
      const target = idAt(event)
      if (!dragged || !target || dragged === target) return
      event.preventDefault()
      const ids = [...current.querySelectorAll<HTMLElement>('[data-drag]')].flatMap(
        ({ dataset }) => dataset['drag'] ?? [],
      )
      const others = ids.filter((id) => id !== dragged)
      told.current(others.toSpliced(ids.indexOf(target), 0, dragged))
      dragged = undefined
    }
    current.addEventListener('dragstart', onStart)
    current.addEventListener('dragover', onOver)
    current.addEventListener('drop', onDrop)
    return () => {
      current.removeEventListener('dragstart', onStart)
      current.removeEventListener('dragover', onOver)
      current.removeEventListener('drop', onDrop)
    }
  }, [list])
}

function idAt({ target }: DragEvent): string | undefined {
  const item = target instanceof Element ? target.closest<HTMLElement>('[data-drag]') : null
  return item?.dataset['drag']
}

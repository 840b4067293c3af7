import { useLocation } from '@remix-run/react'
import { useEffect, useRef } from 'react'

/** Closes a popover after each navigation; for the `ref` of the popover. */
export function useClosingPopover<Panel extends HTMLElement>() {
  const panel = useRef<Panel>(null)
  const { key } = useLocation()
  useEffect(() => {
    if (panel.current?.matches(':popover-open')) panel.current.hidePopover()
  }, [key])
  return panel
}

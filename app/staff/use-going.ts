import { useNavigation } from '@remix-run/react'
import { useEffect, useRef } from 'react'

/** Whether the page is on its way elsewhere, for what asks later: nothing is to be sent beside that. */
export function useGoing() {
  const { state } = useNavigation()
  const isGoing = useRef(false)
  useEffect(() => {
    isGoing.current = state !== 'idle'
  }, [state])
  return isGoing
}

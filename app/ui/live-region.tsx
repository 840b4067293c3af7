import { createContext, useCallback, useContext, useState } from 'react'
import type { ReactNode } from 'react'

const AnnounceContext = createContext<(message: string) => void>(() => {})

/** The page's one polite live region, around everything that may announce. */
export function LiveRegionProvider({ children }: { children: ReactNode }) {
  const [spoken, setSpoken] = useState({ message: '', count: 0 })
  const announce = useCallback((message: string) => {
    setSpoken(({ count }) => ({ message, count: count + 1 }))
  }, [])
  return (
    <AnnounceContext.Provider value={announce}>
      {children}
      <div role="status" aria-live="polite" aria-atomic="true" className="sr-only">
        {/* A new key makes the same words said twice a change, which screen readers need. */}
        <span key={spoken.count}>{spoken.message}</span>
      </div>
    </AnnounceContext.Provider>
  )
}

/** Says a short sentence to screen readers once they are idle: `announce('Added to your bag')`. */
export function useAnnounce() {
  return useContext(AnnounceContext)
}

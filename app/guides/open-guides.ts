import { createContext, useContext } from 'react'

/** The addresses of the guides that readers can open; null where a page does not know. */
export const OpenGuides = createContext<readonly string[] | null>(null)

/** Whether a guide can be read, so that no page leads to one that is offline. */
export function useIsGuideOpen(): (slug: string) => boolean {
  const open = useContext(OpenGuides)
  return (slug) => open === null || open.includes(slug)
}

/** The guide to which a path of the shop leads, or null. */
export function guideAt(path: string): string | null {
  return /^\/guides\/([^/?#]+)/.exec(path)?.[1] ?? null
}

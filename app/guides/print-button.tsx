import { useHydrated } from '#app/ui/use-hydrated'

/** Opens the browser's print dialog. Without JavaScript there is none: browsers have their own. */
export function PrintButton({ children }: { children: string }) {
  if (!useHydrated()) return null
  return (
    <button type="button" onClick={() => window.print()} className="link print:hidden">
      {children}
    </button>
  )
}

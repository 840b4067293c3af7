import { Button } from '#app/ui/button'
import { useHydrated } from '#app/ui/use-hydrated'

/** Checks what is typed without saving it; with scripts that happens by itself. */
export function CheckButton({ intent }: { intent: string }) {
  if (useHydrated()) return null
  return (
    <Button name="intent" value={intent} look="quiet" size="sm">
      Check
    </Button>
  )
}

import { Button } from '#app/ui/button'
import { useHydrated } from '#app/ui/use-hydrated'

/** What can be done with the products that are ticked. */
export function BulkButtons() {
  const hydrated = useHydrated()
  return (
    <div className="flex flex-wrap items-center gap-2 border-b border-line py-1.5 text-sm">
      {hydrated ? (
        <label className="flex min-h-9 items-center gap-2 pl-2">
          <input
            type="checkbox"
            className="size-5 accent-moss"
            onChange={({ currentTarget: { form, checked } }) => tickAll(form, checked)}
          />
          All on this page
        </label>
      ) : null}
      <span className="text-ink-soft">Ticked:</span>
      <Button name="intent" value="active" look="quiet" size="sm">
        Publish
      </Button>
      <Button name="intent" value="draft" look="quiet" size="sm">
        Back to draft
      </Button>
      <Button name="intent" value="archived" look="quiet" size="sm">
        Archive
      </Button>
    </div>
  )
}

function tickAll(form: HTMLFormElement | null, checked: boolean): void {
  for (const box of form?.querySelectorAll<HTMLInputElement>('input[name="ids"]') ?? [])
    box.checked = checked
}

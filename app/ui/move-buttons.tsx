import { Form } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import { IconButton } from '#app/ui/icon-button'

type MoveButtonsProps = {
  id: string
  /** What a screen reader hears the row called. */
  name: string
  /** From 0, of `count`. */
  place: number
  count: number
  /** What else the form sends. */
  sends?: Record<string, string>
}

/** Moves a row of a list up or down by one. The keyboard stays on the button that was pressed. */
export function MoveButtons({ id, name, place, count, sends = {} }: MoveButtonsProps) {
  const pressed = useRef<'up' | 'down' | null>(null)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (!pressed.current) return
    form.current?.querySelector<HTMLButtonElement>(`[value="${pressed.current}"]`)?.focus()
    pressed.current = null
  }, [place])
  return (
    <Form method="post" ref={form} preventScrollReset className="flex gap-1">
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="place" value={place} />
      {Object.entries(sends).map(([field, value]) => (
        <input key={field} type="hidden" name={field} value={value} />
      ))}
      {(['up', 'down'] as const).map((by) => (
        <MoveButton
          key={by}
          by={by}
          name={name}
          isLast={by === 'up' ? place === 0 : place === count - 1}
          onPress={() => (pressed.current = by)}
        />
      ))}
    </Form>
  )
}

type MoveButtonProps = { by: 'up' | 'down'; name: string; isLast: boolean; onPress: () => void }

/** At the end of the list it takes no press, but keeps its place and the focus. */
function MoveButton({ by, name, isLast, onPress }: MoveButtonProps) {
  return (
    <IconButton
      type="submit"
      name="intent"
      value={by}
      icon={by === 'up' ? 'chevron-up' : 'chevron-down'}
      label={`Move ${name} ${by}`}
      aria-disabled={isLast || undefined}
      onClick={isLast ? (event) => event.preventDefault() : onPress}
      className="aria-disabled:opacity-30 pointer-fine:size-9"
    />
  )
}

/** What came of the last press, for whoever does not see it. */
export function MoveNews({ order }: { order: string | null }) {
  return (
    <p role="status" className="text-sm text-ink-soft empty:hidden">
      {order === 'saved' ? 'The order is saved.' : null}
      {order === 'stays' ? 'Nothing moved: this is the order as it is now.' : null}
    </p>
  )
}

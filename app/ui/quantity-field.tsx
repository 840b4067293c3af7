import { useId, useRef, useState } from 'react'
import type { MouseEvent } from 'react'
import { cx } from '#app/ui/cx'
import { Icon } from '#app/ui/icon'
import { useAnnounce } from '#app/ui/live-region'
import { sayAdjusted, steppedQuantity } from '#app/ui/quantity'
import type { QuantityLimits } from '#app/ui/quantity'
import { useEarly } from '#app/ui/use-early'
import { useHydrated } from '#app/ui/use-hydrated'
import { useOneAtATime } from '#app/ui/use-one-at-a-time'

type QuantityFieldProps = QuantityLimits & {
  name: string
  /** Names the field; not shown where `hideLabel` is set. */
  label: string
  hideLabel?: boolean
  /** A new value from the server replaces what is shown. */
  defaultValue: number
  /**
   * edit: − and + only change the number; without JavaScript the number field stands alone.
   * submit: each press sends the form; without JavaScript − and + send `step` as −1 or 1, which the
   * server adds to the quantity with `steppedQuantity`.
   */
  mode: 'edit' | 'submit'
  disabled?: boolean
  /** A quantity is being sent: what is pressed meanwhile is sent after it. */
  busy?: boolean
}

const button =
  'grid w-target shrink-0 place-items-center text-ink hover:bg-mist disabled:text-line-strong disabled:hover:bg-transparent first:rounded-l-md last:rounded-r-md'

/** How many: a number field between − and +. */
export function QuantityField(props: QuantityFieldProps) {
  const { name, label, hideLabel, defaultValue, mode, min, max, disabled } = props
  const { busy = false } = props
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [quantity, setQuantity] = useState(defaultValue)
  const enhanced = useHydrated()
  useEarly(input, (field) => {
    if (mode === 'edit') setQuantity(field.valueAsNumber)
  })
  const [adjusted, setAdjusted] = useState<string>()
  const announce = useAnnounce()
  const send = useOneAtATime(input, {
    busy,
    shown: defaultValue,
    onSettled() {
      // What is being typed is nobody's to replace.
      if (document.activeElement !== input.current) setQuantity(defaultValue)
    },
  })

  function change(next: number) {
    setQuantity(next)
    if (!input.current) return
    // The form reads the field itself, which React would update only after the submit.
    input.current.value = String(next)
    if (mode === 'submit') send()
  }

  function settle() {
    const words = sayAdjusted(quantity, { min, max })
    if (words) announce(words)
    setAdjusted(words)
    const settled = steppedQuantity(quantity, 0, { min, max })
    if (words || (mode === 'submit' && settled !== defaultValue)) change(settled)
  }

  function stepButton(step: -1 | 1) {
    return (
      <button
        {...(enhanced || mode === 'edit'
          ? { type: 'button' }
          : { type: 'submit', name: 'step', value: step })}
        aria-label={`${step < 0 ? 'One less' : 'One more'}: ${label}`}
        disabled={disabled || (step < 0 ? quantity <= min : quantity >= max)}
        onClick={(event: MouseEvent) => {
          event.preventDefault()
          setAdjusted(undefined)
          change(steppedQuantity(quantity, step, { min, max }))
        }}
        className={cx(button, mode === 'edit' && !enhanced && 'invisible')}
      >
        <Icon name={step < 0 ? 'minus' : 'plus'} className="size-4.5" />
      </button>
    )
  }

  return (
    <div>
      {/* Enter in the field presses the form's first submit button: this one, not −. */}
      {mode === 'submit' ? (
        <button type="submit" tabIndex={-1} aria-hidden="true" className="sr-only" />
      ) : null}
      <label htmlFor={id} className={hideLabel ? 'sr-only' : 'mb-1.5 block text-sm font-medium'}>
        {label}
      </label>
      <div className="inline-flex h-11.5 items-stretch rounded-md border border-line-strong bg-raised">
        {stepButton(-1)}
        <input
          ref={input}
          id={id}
          type="number"
          inputMode="numeric"
          name={name}
          {...{ min, max, disabled }}
          step={1}
          value={Number.isNaN(quantity) ? '' : quantity}
          onChange={(event) => setQuantity(event.currentTarget.valueAsNumber)}
          onBlur={settle}
          aria-describedby={adjusted ? `${id}-adjusted` : undefined}
          className={cx(
            'w-12 appearance-none rounded-md bg-transparent text-center tabular-nums',
            enhanced &&
              '[-moz-appearance:textfield] [&::-webkit-inner-spin-button]:appearance-none',
          )}
        />
        {stepButton(1)}
      </div>
      {adjusted ? (
        <p id={`${id}-adjusted`} className="mt-1.5 max-w-60 text-sm font-medium text-caution">
          {adjusted}
        </p>
      ) : null}
    </div>
  )
}

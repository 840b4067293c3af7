import { useId } from 'react'
import type { ReactNode } from 'react'

type ProgressBarProps = {
  /** The sentence above the bar, which also names it. */
  label: ReactNode
  /** How far, of `max`; more than `max` shows as full. Left out: under way, length unknown. */
  value?: number
  max?: number
}

/** The browser's own <progress>, with its label. */
export function ProgressBar({ label, value, max = 100 }: ProgressBarProps) {
  const id = useId()
  return (
    <div>
      <label htmlFor={id} className="mb-2 block cursor-auto text-sm">
        {label}
      </label>
      <progress
        id={id}
        max={max}
        value={value === undefined ? undefined : Math.min(Math.max(value, 0), max)}
        className="block h-1.5 w-full appearance-none overflow-hidden rounded-full border-0 bg-mist-deep [&::-moz-progress-bar]:bg-moss [&::-webkit-progress-bar]:bg-mist-deep [&::-webkit-progress-value]:rounded-full [&::-webkit-progress-value]:bg-moss"
      />
    </div>
  )
}

import { Link } from '@remix-run/react'
import { cx } from '#app/ui/cx'
import { Icon } from '#app/ui/icon'

export type Step = {
  label: string
  /** Where to go back to it; a step without an address cannot be gone to. */
  to?: string
}

type StepperProps = {
  steps: readonly Step[]
  /** The step now open, from 0. */
  current: number
  /** What the steps lead to, such as "Checkout". */
  label: string
}

/** Where a shopper is in a short, ordered journey. Steps behind are links, steps ahead are not. */
export function Stepper({ steps, current, label }: StepperProps) {
  return (
    <nav aria-label={`${label}, steps`}>
      <ol className="flex flex-wrap items-center gap-x-2 gap-y-1 text-sm">
        {steps.map((step, index) => (
          <li
            key={step.label}
            aria-current={index === current ? 'step' : undefined}
            className={cx(
              'flex items-center gap-2',
              index === current ? 'font-semibold text-ink' : 'text-ink-faint',
            )}
          >
            {index > 0 ? <Icon name="chevron-right" className="size-3.5" /> : null}
            {index < current && step.to ? (
              <Link to={step.to} className="inline-flex min-h-target items-center link">
                {step.label}
              </Link>
            ) : (
              <span className="inline-flex min-h-target items-center">{step.label}</span>
            )}
            {index < current ? <span className="sr-only">, done</span> : null}
          </li>
        ))}
      </ol>
    </nav>
  )
}

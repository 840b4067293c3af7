import type { ButtonHTMLAttributes } from 'react'
import { cx } from '#app/ui/cx'
import { Icon } from '#app/ui/icon'
import type { IconName } from '#app/ui/icon'

type IconButtonProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'children' | 'aria-label'> & {
  icon: IconName
  /** What it does, said to screen readers and shown on hover. */
  label: string
}

/** A 44 px square button with a picture for a name. A plain button unless `type` says otherwise. */
export function IconButton({ icon, label, className, type = 'button', ...rest }: IconButtonProps) {
  return (
    <button
      type={type}
      aria-label={label}
      title={label}
      className={cx(
        'inline-flex size-target cursor-pointer items-center justify-center rounded-md text-ink transition-colors hover:bg-mist',
        className,
      )}
      {...rest}
    >
      <Icon name={icon} className="size-5.5" />
    </button>
  )
}

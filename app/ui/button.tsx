import { Link } from '@remix-run/react'
import type { LinkProps } from '@remix-run/react'
import type { ButtonHTMLAttributes, ReactNode } from 'react'
import { cx } from '#app/ui/cx'
import { Icon } from '#app/ui/icon'
import type { IconName } from '#app/ui/icon'

const looks = {
  primary: 'bg-moss text-on-moss hover:bg-moss-strong',
  quiet: 'border border-line-strong text-ink hover:border-ink hover:bg-mist',
  plain: 'text-moss hover:bg-moss-tint hover:text-moss-strong',
  danger: 'border border-error text-error hover:bg-error-tint',
}

const sizes = {
  md: 'min-h-target px-5 py-2 text-base',
  lg: 'min-h-13 px-7 py-3 text-lg',
  sm: 'min-h-target px-3.5 py-1.5 text-sm pointer-fine:min-h-9',
}

export type ButtonLook = {
  /** primary: the screen's one main action; quiet: any other; plain: in text; danger: destroys. */
  look?: keyof typeof looks
  size?: keyof typeof sizes
  icon?: IconName
  /** As wide as its place. */
  wide?: boolean
}

type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> &
  ButtonLook & {
    /** Being sent: says so to screen readers and takes no second press, but keeps the focus. */
    pending?: boolean
    /** What the button says meanwhile, for example "Adding…". */
    pendingLabel?: string
  }

/** A submit button unless `type` says otherwise. */
export function Button({
  look,
  size,
  icon,
  wide,
  pending = false,
  pendingLabel,
  className,
  children,
  onClick,
  type = 'submit',
  ...rest
}: ButtonProps) {
  return (
    <button
      type={type}
      aria-disabled={pending || rest.disabled || undefined}
      className={cx(buttonClasses({ look, size, wide }), className)}
      onClick={pending ? (event) => event.preventDefault() : onClick}
      {...rest}
    >
      {icon ? <Icon name={icon} /> : null}
      {pending && pendingLabel ? pendingLabel : children}
    </button>
  )
}

type ButtonLinkProps = LinkProps & ButtonLook & { children: ReactNode }

/** A link that looks like a button, for going somewhere. */
export function ButtonLink({
  look,
  size,
  icon,
  wide,
  className,
  children,
  ...rest
}: ButtonLinkProps) {
  return (
    <Link className={cx(buttonClasses({ look, size, wide }), className)} {...rest}>
      {icon ? <Icon name={icon} /> : null}
      {children}
    </Link>
  )
}

type LookClasses = { [Key in 'look' | 'size' | 'wide']: ButtonLook[Key] | undefined }

function buttonClasses({ look = 'primary', size = 'md', wide }: LookClasses) {
  return cx(
    'inline-flex cursor-pointer items-center justify-center gap-2 rounded-md text-center font-medium no-underline transition-colors select-none',
    'aria-disabled:cursor-not-allowed aria-disabled:opacity-60',
    looks[look],
    sizes[size],
    wide && 'w-full',
  )
}

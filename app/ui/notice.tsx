import type { ReactNode } from 'react'
import { cx } from '#app/ui/cx'
import { Icon } from '#app/ui/icon'

const kinds = {
  info: { icon: 'info', box: 'bg-mist', mark: 'text-ink-soft' },
  success: { icon: 'check', box: 'bg-success-tint', mark: 'text-success' },
  caution: { icon: 'alert', box: 'bg-caution-tint', mark: 'text-caution' },
  error: { icon: 'alert', box: 'bg-error-tint', mark: 'text-error' },
} as const

type NoticeProps = {
  kind?: keyof typeof kinds
  title?: ReactNode
  /** A standing part of the page, such as a warning on a product: not announced as news. */
  standing?: boolean
  className?: string
  children?: ReactNode
}

/** A short message in the flow of the page. Errors interrupt a screen reader, the rest wait. */
export function Notice({ kind = 'info', title, standing, className, children }: NoticeProps) {
  const { icon, box, mark } = kinds[kind]
  const role = standing ? undefined : kind === 'error' ? 'alert' : 'status'
  return (
    <div role={role} className={cx('flex gap-3 rounded-md px-4 py-3.5', box, className)}>
      <Icon name={icon} className={cx('mt-[0.2em] size-5', mark)} />
      <div className="min-w-0 grow">
        {title ? <p className="font-medium">{title}</p> : null}
        {children}
      </div>
    </div>
  )
}

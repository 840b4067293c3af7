import type { ReactNode } from 'react'

export type FormPageProps = {
  /** What the page belongs to, over its title. */
  eyebrow: string
  title: string
  lead: string
  children?: ReactNode
}

/** A page with one thing to do or to read. */
export function FormPage({ eyebrow, title, lead, children }: FormPageProps) {
  return (
    <div className="page-column py-section">
      <div className="flex max-w-form flex-col gap-6">
        <header className="flex flex-col gap-3">
          <p className="eyebrow">{eyebrow}</p>
          <h1 className="text-4xl">{title}</h1>
          <p className="text-lg text-ink-soft">{lead}</p>
        </header>
        {children}
      </div>
    </div>
  )
}

import type { ReactNode } from 'react'

type SectionProps = { id: string; title: string; children: ReactNode }

/** A part of a treatment's page, named by its heading. */
export function Section({ id, title, children }: SectionProps) {
  return (
    <section aria-labelledby={id} className="page-column py-10 lg:py-14">
      <h2 id={id} className="mb-6 max-w-prose text-3xl">
        {title}
      </h2>
      {children}
    </section>
  )
}

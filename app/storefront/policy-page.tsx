import { Link } from '@remix-run/react'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { POLICIES, type Policy } from './policy'

export function PolicyPage({ policy }: { policy: Policy }) {
  return (
    <div className="page-column pt-4">
      <Breadcrumbs trail={[{ to: '/', label: 'Home' }]} current={policy.title} />
      <div className="mt-4 grid gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,1fr)_16rem]">
        <article className="flex max-w-[36rem] flex-col gap-10">
          <header className="flex flex-col gap-4">
            <h1 className="text-4xl">{policy.title}</h1>
            <p className="text-lg text-ink-soft">{policy.summary}</p>
          </header>
          {policy.sections.map(({ heading, paragraphs }) => (
            <section key={heading} className="flex flex-col gap-3">
              <h2 className="text-2xl">{heading}</h2>
              {paragraphs.map((paragraph) => (
                <p key={paragraph}>{paragraph}</p>
              ))}
            </section>
          ))}
        </article>
        <nav aria-label="Policies" className="print:hidden">
          <h2 className="eyebrow">How we do things</h2>
          <ul className="mt-2">
            {POLICIES.map(({ slug, label }) => (
              <li key={slug}>
                <Link
                  to={`/policies/${slug}`}
                  aria-current={slug === policy.slug ? 'page' : undefined}
                  className="inline-flex min-h-target items-center link-quiet aria-[current]:font-medium"
                >
                  {label}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </div>
  )
}

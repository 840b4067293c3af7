import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { ClinicianNote, LeftOut, RoutineFinding } from '#app/routine/routine'
import { SourceLine } from '#app/storefront/routine-reasons'
import { Icon } from '#app/ui/icon'

/** What to take to a clinician, before anything else. */
export function ClinicianNotes({ notes }: { notes: readonly ClinicianNote[] }) {
  if (notes.length === 0) return null
  return (
    <section aria-labelledby="asks-title" className="mt-8 rounded-lg bg-caution-tint p-5 sm:p-6">
      <h2 id="asks-title" className="flex items-center gap-2.5 text-xl">
        <Icon name="info" className="size-6 text-caution" />
        Ask your clinician first
      </h2>
      <ul className="mt-3 flex max-w-3xl flex-col gap-4">
        {notes.map((note) => (
          <li key={note.ruleId}>
            <p className="font-medium">{note.title}</p>
            {note.about.length > 0 ? <p>About: {note.about.join(', ')}.</p> : null}
            <p>
              {note.advice} {note.why}
            </p>
            <SourceLine {...note} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What is worth knowing about the products together, and whether the calendar settles it. */
export function Findings({ findings }: { findings: readonly RoutineFinding[] }) {
  if (findings.length === 0) return null
  return (
    <Section id="together" title="Used together">
      {findings.map((note) => (
        <li key={note.id} className="flex gap-3 py-4">
          <Icon
            name={note.settled ? 'check' : note.severity === 'warn' ? 'alert' : 'leaf'}
            label={note.settled ? 'Settled' : note.severity === 'warn' ? 'Caution' : 'Good to know'}
            className={`mt-0.5 size-5 ${note.settled || note.severity === 'info' ? 'text-moss' : 'text-caution'}`}
          />
          <div className="max-w-3xl">
            <p className="font-medium">{note.message}</p>
            <p className="text-ink-soft">{note.settled ?? note.suggestion}</p>
            <p className="mt-1 text-sm text-ink-soft">{note.why}</p>
            <SourceLine {...note} />
          </div>
        </li>
      ))}
    </Section>
  )
}

/** What was left out for this person, how much of it, and why. */
export function LeftOutNotes({ groups }: { groups: readonly LeftOut[] }) {
  if (groups.length === 0) return null
  return (
    <Section id="left-out" title="Left out for you">
      {groups.map((group) => (
        <li key={`${group.ruleId} ${group.detail ?? ''}`} className="max-w-3xl py-4">
          <p className="font-medium">
            {group.detail ?? group.title}
            <span className="font-normal text-ink-soft">
              {' '}
              · {group.count} {group.count === 1 ? 'product' : 'products'}
            </span>
          </p>
          <p className="text-ink-soft">
            {group.advice} {group.why}
          </p>
          <p className="mt-1 text-sm">
            {group.products.map(({ slug, name }, index) => (
              <span key={slug}>
                {index > 0 ? ', ' : null}
                <Link to={`/products/${slug}`} className="touch-link link">
                  {name}
                </Link>
              </span>
            ))}
            {group.count > group.products.length
              ? ` and ${group.count - group.products.length} more`
              : null}
          </p>
          <SourceLine {...group} />
        </li>
      ))}
    </Section>
  )
}

function Section({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={`${id}-title`} className="mt-section">
      <h2 id={`${id}-title`} className="text-3xl">
        {title}
      </h2>
      <ul className="mt-4 divide-y divide-line border-y border-line">{children}</ul>
    </section>
  )
}

import { Link } from '@remix-run/react'
import type { ConflictNote } from '#app/routine/conflicts'
import { SURENESS } from '#app/routine/rules/sureness'
import { AboutLabel } from '#app/ui/about-label'
import { Disclosure } from '#app/ui/disclosure'
import { Icon } from '#app/ui/icon'

/** What is worth knowing before these products share a shelf: it informs and stops nothing. */
export function TogetherNotes({ notes }: { notes: readonly ConflictNote[] }) {
  if (notes.length === 0) return null
  return (
    <section aria-labelledby="together-heading" className="mt-8 rounded-lg bg-mist px-5 pt-5 pb-2">
      <h2 id="together-heading" className="text-xl">
        Used together
      </h2>
      <ul className="mt-2 divide-y divide-line">
        {notes.map((note) => (
          <li key={note.id} className="flex gap-3 pt-4">
            <Icon
              name={note.severity === 'warn' ? 'alert' : 'leaf'}
              label={note.severity === 'warn' ? 'Caution' : 'Good to know'}
              className={`mt-0.5 size-5 ${note.severity === 'warn' ? 'text-caution' : 'text-moss'}`}
            />
            <div className="min-w-0 grow">
              <p className="font-medium">{note.message}</p>
              <p className="text-ink-soft">{note.suggestion}</p>
              <Alternatives note={note} />
              <Disclosure summary={<span className="text-sm">Why we say this</span>}>
                <p className="text-sm text-ink-soft">{note.why}</p>
                <p className="mt-1 text-sm text-ink-faint">
                  Source: {note.source.replace(/\.$/, '')} · {SURENESS[note.confidence]}
                </p>
              </Disclosure>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Where something else is to be found, by what the note is about; the builder plans around the rest. */
const elsewhere: Partial<Record<ConflictNote['topic'], string>> = {
  sunscreen: '/products?category=sunscreens&stock=in',
  'one-retinoid': '/products?without=retinoids&stock=in',
  'acne-products': '/products?concern=blemishes&stock=in',
}

function Alternatives({ note: { severity, topic, message } }: { note: ConflictNote }) {
  if (severity !== 'warn') return null
  return (
    <p className="mt-1">
      <Link to={elsewhere[topic] ?? '/routine'} className="touch-link link">
        <AboutLabel about={message}>Show me alternatives</AboutLabel>
      </Link>
    </p>
  )
}

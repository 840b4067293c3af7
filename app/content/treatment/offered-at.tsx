import { Link } from '@remix-run/react'
import type { TreatmentFacts } from './treatment-facts.server'

/** Where the treatment is offered: a studio's page says it, because its own figures hang on it. */
export function OfferedAt({ studios }: Pick<TreatmentFacts, 'studios'>) {
  return (
    <section aria-label="Offered at" className="text-sm">
      <h2 className="font-text text-base font-semibold">Offered at</h2>
      <ul className="mt-1 flex flex-col">
        {studios.map(({ id, name, offers, ownFigures }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-2">
            <Link
              to={`/admin/studios/${id}#content-treatments`}
              className="inline-flex min-h-target items-center link pointer-fine:min-h-8"
            >
              {name}
            </Link>
            <span className="text-ink-soft">
              {offers ? 'yes' : 'no'}
              {offers && ownFigures > 0
                ? `, ${ownFigures} ${ownFigures === 1 ? 'figure' : 'figures'} of its own`
                : ''}
            </span>
          </li>
        ))}
      </ul>
      <p className="text-ink-soft">Set on the studio’s own page.</p>
    </section>
  )
}

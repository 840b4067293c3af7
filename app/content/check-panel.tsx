import { fieldId } from './content-fields'
import type { ContentCheck } from './content-kind'

/** What stops the version from being published, and what is worth a look; each leads to its field. */
export function CheckPanel({ check: { problems, claims, warnings } }: { check: ContentCheck }) {
  const stops = Object.entries(problems).flatMap(([name, messages]) =>
    messages.map((message) => ({ name, message })),
  )
  return (
    <div className="flex flex-col gap-4 text-sm">
      <section aria-label="Before it can be published">
        <h2 className="font-text text-base font-semibold">Before it can be published</h2>
        {stops.length + claims.length === 0 ? (
          <p className="text-ink-soft">Nothing is missing.</p>
        ) : null}
        <ul className="mt-1 flex list-disc flex-col gap-1 pl-4">
          {stops.map(({ name, message }) => (
            <li key={`${name} ${message}`}>
              <a href={`#${fieldId(name)}`} className="link">
                {message}
              </a>
            </li>
          ))}
        </ul>
        <Warnings warnings={claims} />
      </section>
      <section aria-label="Worth a look">
        <h2 className="font-text text-base font-semibold">Worth a look</h2>
        {warnings.length === 0 ? (
          <p className="text-ink-soft">
            Nothing{claims.length > 0 ? ' else' : ''}: what it points to is on sale
            {claims.length > 0 ? '' : ', and no phrase is a claim that we know of'}.
          </p>
        ) : null}
        <Warnings warnings={warnings} />
      </section>
    </div>
  )
}

function Warnings({ warnings }: Pick<ContentCheck, 'warnings'>) {
  return (
    <ul className="mt-1 flex flex-col gap-2">
      {warnings.map(({ field, message, why }) => (
        <li key={`${field} ${message}`} className="border-l-2 border-caution pl-3">
          <a href={`#${fieldId(field)}`} className="link">
            {message}
          </a>
          {why ? <p className="text-ink-soft">{why}</p> : null}
        </li>
      ))}
    </ul>
  )
}

import { StrengthMark } from '#app/guides/evidence-list'
import type { TreatmentContent } from '#app/treatments/treatment-content'
import { Icon } from '#app/ui/icon'

/** What has been shown, by whom, how strongly, and what that leaves open. */
export function TreatmentEvidence({ evidence }: Pick<TreatmentContent, 'evidence'>) {
  return (
    <ul className="max-w-4xl border-t border-line">
      {evidence.map(({ statement, strength, source, url, limits }) => (
        <li
          key={statement}
          className="grid gap-x-8 gap-y-1 border-b border-line py-4 sm:grid-cols-[9rem_minmax(0,1fr)]"
        >
          <StrengthMark strength={strength} />
          <div>
            <p>{statement}</p>
            {limits ? <p className="mt-1 text-ink-soft">{limits}</p> : null}
            <p className="mt-1 text-sm text-ink-faint">
              {url ? (
                <a href={url} rel="noreferrer" className="inline-flex items-center gap-1 link">
                  {source}
                  <Icon name="external" className="size-4" />
                </a>
              ) : (
                source
              )}
            </p>
          </div>
        </li>
      ))}
    </ul>
  )
}

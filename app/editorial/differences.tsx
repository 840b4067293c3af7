import { MarkedWords } from '#app/ui/marked-words'
import type { ChangedLine, Difference } from './compare-versions'

/** Fields that differ, each with its words marked. */
export function ChangedLines({ lines }: { lines: readonly ChangedLine[] }) {
  return (
    <dl className="flex flex-col gap-2 text-sm">
      {lines.map(({ label, before, after }) => (
        <div key={label} className="grid gap-x-4 sm:grid-cols-[9rem_minmax(0,1fr)]">
          <dt className="text-ink-soft">{label}</dt>
          <dd className="min-w-0">
            <MarkedWords before={before} after={after} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

const WORDS = { added: 'Added', removed: 'Taken out', changed: 'Changed', moved: 'Moved' }

/** What became of a guide from one version to another, block by block. */
export function Differences({ differences }: { differences: readonly Difference[] }) {
  if (differences.length === 0)
    return <p className="text-sm text-ink-soft">Both versions say the same.</p>
  return (
    <ul className="flex flex-col gap-4">
      {differences.map(({ kind, name, lines }, place) => (
        <li key={place} className="border-t border-line pt-3">
          <h3 className="font-text text-base font-semibold">
            <span className="text-clay">{WORDS[kind]}</span> {name}
          </h3>
          <div className="mt-1.5">
            <ChangedLines lines={lines} />
          </div>
        </li>
      ))}
    </ul>
  )
}

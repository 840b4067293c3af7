import type { ReactNode } from 'react'

/** What the signs of a treatment's timeline mean. */
export function TimelineKey({ hasToxin }: { hasToxin: boolean }) {
  return (
    <ul className="flex flex-wrap gap-x-6 gap-y-2 text-sm text-ink-soft">
      <KeyItem words="A session that can be planned">
        <circle cx="10" cy="10" r="8" className="fill-moss" />
      </KeyItem>
      <KeyItem words="Some home products pause">
        <rect
          x="2"
          y="3"
          width="16"
          height="14"
          rx="4"
          className="fill-clay-tint stroke-clay"
          strokeOpacity="0.5"
        />
      </KeyItem>
      {hasToxin ? (
        <>
          <KeyItem words="Toxin part: a clinician decides, never dated by us">
            <circle
              cx="10"
              cy="10"
              r="7.5"
              className="fill-paper stroke-caution"
              strokeWidth="2"
              strokeDasharray="3.5 3"
            />
          </KeyItem>
          <KeyItem words="The maker’s least time between doses">
            <path d="M1 10H18M18 5V15" fill="none" className="stroke-caution" strokeWidth="2" />
          </KeyItem>
        </>
      ) : null}
    </ul>
  )
}

export function KeyItem({ words, children }: { words: string; children: ReactNode }) {
  return (
    <li className="flex items-center gap-2">
      <svg aria-hidden="true" viewBox="0 0 20 20" className="size-5 shrink-0">
        {children}
      </svg>
      {words}
    </li>
  )
}

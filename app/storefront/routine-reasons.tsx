import type { Reason } from '#app/routine/routine'
import { SURENESS } from '#app/routine/rules/sureness'

/** Where a claim comes from and how well it is supported, with the rule that it belongs to. */
export function SourceLine({ ruleId, source, confidence }: Omit<Reason, 'text'>) {
  return (
    <span className="block text-sm text-ink-faint">
      {source.replace(/\.$/, '')} · {SURENESS[confidence]}
      {ruleId && /^[RPT]\d/.test(ruleId) ? ` · rule ${ruleId}` : null}
    </span>
  )
}

/** Reasons, each with its source; `plain` leaves the list's marks away. */
export function ReasonList({ reasons, plain }: { reasons: readonly Reason[]; plain?: boolean }) {
  return (
    <ul className={plain ? 'flex flex-col gap-2' : 'flex list-disc flex-col gap-2.5 pl-5'}>
      {reasons.map((reason) => (
        <li key={reason.text}>
          {reason.text}
          <SourceLine {...reason} />
        </li>
      ))}
    </ul>
  )
}

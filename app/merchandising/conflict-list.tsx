import { Notice } from '#app/ui/notice'
import type { Conflict } from './merge-values'

/** What a colleague saved meanwhile against what was typed, field by field, each to be decided. */
export function ConflictList({ conflicts, by }: { conflicts: readonly Conflict[]; by: string }) {
  return (
    <Notice
      kind="caution"
      title={`${by} saved this product while you were editing it. Nothing of either is lost: choose what stands.`}
    >
      <div className="mt-2 flex flex-col gap-3 text-sm">
        {conflicts.map(({ field, label, theirs, mine }, place) => (
          <fieldset key={field} className="border-t border-line pt-2">
            <legend className="float-left w-full font-medium">{label}</legend>
            <input type="hidden" name={`conflicts[${place}].field`} value={field} />
            <div className="clear-both grid gap-2 sm:grid-cols-2">
              <Side
                name={`conflicts[${place}].take`}
                value="theirs"
                label={`As ${by} saved it`}
                words={theirs}
              />
              <Side
                name={`conflicts[${place}].take`}
                value="mine"
                label="As it stands in my form"
                words={mine}
              />
            </div>
          </fieldset>
        ))}
      </div>
    </Notice>
  )
}

type SideProps = { name: string; value: 'theirs' | 'mine'; label: string; words: string }

function Side({ name, value, label, words }: SideProps) {
  return (
    <label className="flex items-start gap-2 rounded-md border border-line-strong bg-raised p-2 has-checked:border-moss has-checked:bg-moss-tint">
      <input
        type="radio"
        required
        name={name}
        value={value}
        className="mt-0.5 size-5 shrink-0 accent-moss"
      />
      <span className="min-w-0">
        {label}
        <span className="block wrap-anywhere whitespace-pre-line text-ink-soft">
          {words === '' ? '(nothing)' : words === 'on' ? 'Yes' : words}
        </span>
      </span>
    </label>
  )
}

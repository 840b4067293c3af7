import { denseControl } from '#app/ui/dense-control'

type ChoiceProps = {
  name: string
  label: string
  value: string
  options: readonly (readonly [value: string, label: string])[]
  /** The choice that narrows nothing; null where one is always in force. */
  all?: string | null
}

/** A select of a list's filters, as low as staff's other controls. */
export function Choice({ name, label, value, options, all = 'All' }: ChoiceProps) {
  return (
    <label className="flex min-w-0 flex-col font-medium">
      {label}
      <select name={name} defaultValue={value} className={denseControl}>
        {all === null ? null : <option value="">{all}</option>}
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    </label>
  )
}

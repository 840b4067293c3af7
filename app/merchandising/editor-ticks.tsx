import { described, Errors, fieldId, useTyped, type Option, type TextName } from './editor-fields'

export function Tick({ name, label }: { name: TextName; label: string }) {
  const { values, problems } = useTyped()
  return (
    <div>
      <label className="flex min-h-target items-center gap-2 pointer-fine:min-h-9">
        <input
          {...described(fieldId(name), undefined, problems[name])}
          type="checkbox"
          name={name}
          defaultChecked={values[name] === 'on'}
          className="size-5 accent-moss"
        />
        {label}
      </label>
      <Errors name={name} errors={problems[name]} />
    </div>
  )
}

export function TickGroup({
  name,
  label,
  options,
}: {
  name: 'concerns' | 'skinTypes'
  label: string
  options: readonly Option[]
}) {
  const { values, problems } = useTyped()
  return (
    <fieldset
      id={fieldId(name)}
      aria-describedby={problems[name] ? `${fieldId(name)}-error` : undefined}
    >
      <legend className="font-medium">{label}</legend>
      <div className="flex flex-wrap gap-x-4">
        {options.map(([value, text]) => (
          <label key={value} className="flex min-h-target items-center gap-2 pointer-fine:min-h-8">
            <input
              type="checkbox"
              name={name}
              value={value}
              defaultChecked={values[name].includes(value)}
              className="size-5 accent-moss"
            />
            {text}
          </label>
        ))}
      </div>
      <Errors name={name} errors={problems[name]} />
    </fieldset>
  )
}

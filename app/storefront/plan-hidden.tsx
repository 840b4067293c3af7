/** A plan's parameters as hidden fields, but for those that a form asks itself. */
export function HiddenParams({ params, but }: { params: string; but: (name: string) => boolean }) {
  return [...new URLSearchParams(params)]
    .filter(([name]) => !but(name))
    .map(([name, value]) => (
      <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
    ))
}

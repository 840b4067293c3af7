/** Whether a control that a form sends holds something else than it was drawn with. */
export function isTouched(control: Element): boolean {
  if (!control.getAttribute('name')) return false
  if (control instanceof HTMLInputElement) {
    if (control.type === 'hidden') return false
    if (control.type === 'checkbox' || control.type === 'radio')
      return control.checked !== control.defaultChecked
    return control.value !== control.defaultValue
  }
  if (control instanceof HTMLTextAreaElement) return control.value !== control.defaultValue
  if (!(control instanceof HTMLSelectElement)) return false
  const options = [...control.options]
  // Where none is chosen as it is drawn, the browser chooses the first that can be.
  const drawn =
    options.find(({ defaultSelected }) => defaultSelected) ??
    options.find(({ disabled }) => !disabled)
  return control.selectedOptions[0] !== drawn
}

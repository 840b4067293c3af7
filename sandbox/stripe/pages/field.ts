import { html, type Html } from './html'
import type { FieldName, PaymentForm } from './read-payment-form'

type FieldOptions = {
  name: FieldName
  label: string
  hint?: string
  autocomplete: string
  type?: 'text' | 'email'
  numeric?: boolean
  placeholder?: string
}

/** A labelled field; its error stands beside it and is read out with it. */
export function field(form: PaymentForm, options: FieldOptions): Html {
  const { name, label, hint, autocomplete, type = 'text', numeric, placeholder } = options
  const error = form.errors[name]
  const described = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ')
  return html`<div class="field field-${name}">
    <label for="${name}">${label}</label>
    ${hint && html`<span class="hint" id="${name}-hint">${hint}</span>`}
    <input
      id="${name}"
      name="${name}"
      type="${type}"
      autocomplete="${autocomplete}"
      value="${form.values[name] ?? ''}"
      ${numeric && html`inputmode="numeric"`}
      ${placeholder && html`placeholder="${placeholder}"`}
      ${described && html`aria-describedby="${described}"`}
      ${error && html`aria-invalid="true"`}
    />
    ${error && html`<span class="error" id="${name}-error">${error}</span>`}
  </div>`
}

/** What went wrong, above the form, with a link to each field that needs correcting. */
export function problems(form: PaymentForm, decline: string | null): Html | null {
  const entries = Object.entries(form.errors)
  if (entries.length === 0 && !decline) return null
  const links = entries.map(([name, error]) => html`<li><a href="#${name}">${error}</a></li>`)
  return html`<div class="problems" role="alert">
    <h2>${decline ? 'The payment did not go through' : 'Check what you typed'}</h2>
    ${decline && html`<p>${decline} Nothing was charged.</p>`}
    ${
      links.length > 0 &&
      html`<ul>
        ${links}
      </ul>`
    }
  </div>`
}

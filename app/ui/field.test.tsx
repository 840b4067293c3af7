import { useForm } from '@conform-to/react'
import type { FieldMetadata, SubmissionResult } from '@conform-to/react'
import { getZodConstraint, parseWithZod } from '@conform-to/zod/v4'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { CheckboxField } from '#app/ui/checkbox-field'
import { FormErrors } from '#app/ui/form-errors'
import { RadioGroupField } from '#app/ui/radio-group-field'
import { SelectField } from '#app/ui/select-field'
import { TextField } from '#app/ui/text-field'

const Contact = z.object({
  email: z.email('Enter your email address'),
  state: z.string({ error: 'Choose a state' }),
  delivery: z.enum(['standard', 'pickup'], { error: 'Choose a delivery' }),
  company: z.string().optional(),
  terms: z.boolean({ error: 'Tick to go on' }).optional(),
})

type Fields = {
  [Key in keyof z.infer<typeof Contact>]-?: FieldMetadata<z.infer<typeof Contact>[Key]>
}

type ProbeProps = {
  lastResult: SubmissionResult | null
  show: (fields: Fields) => ReactElement
  summary?: boolean
}

function Probe({ lastResult, show, summary }: ProbeProps) {
  const [form, fields] = useForm({
    id: 'contact',
    lastResult,
    constraint: getZodConstraint(Contact),
  })
  return (
    <form id={form.id}>
      {summary ? <FormErrors form={form} /> : null}
      {show(fields as Fields)}
    </form>
  )
}

function markup(show: ProbeProps['show'], typed?: Record<string, string>, summary = false) {
  const lastResult = typed
    ? parseWithZod(new URLSearchParams(typed), { schema: Contact }).reply()
    : null
  return renderToStaticMarkup(<Probe {...{ lastResult, show, summary }} />)
}

describe('a text field', () => {
  const show: ProbeProps['show'] = ({ email }) => (
    <TextField
      field={email}
      label="Email"
      type="email"
      autoComplete="email"
      hint="For your receipt."
    />
  )

  test('joins label, hint and input', () => {
    const html = markup(show)
    expect(html).toContain('<label for="contact-email"')
    expect(html).toMatch(/<input[^>]*aria-describedby="contact-email-description"/)
    expect(html).toMatch(/<div id="contact-email-description"[^>]*>For your receipt/)
    expect(html).toMatch(/<input[^>]*required=""/)
    expect(html).toMatch(/<input[^>]*autoComplete="email"/)
  })

  test('with an error, keeps what was typed and names the error before the hint', () => {
    const html = markup(show, { email: 'nobody at home' })
    expect(html).toMatch(/<input[^>]*value="nobody at home"/)
    expect(html).toMatch(/<input[^>]*aria-invalid="true"/)
    expect(html).toMatch(/aria-describedby="contact-email-error contact-email-description"/)
    expect(html).toMatch(/<div id="contact-email-error".*Enter your email address/)
  })
})

test('an optional field says so in words', () => {
  expect(markup(({ company }) => <TextField field={company} label="Company" />)).toContain(
    '(optional)',
  )
})

test('a select keeps the choice and starts with an empty one', () => {
  const options = [
    { value: 'OR', label: 'Oregon' },
    { value: 'CA', label: 'California' },
  ]
  const show: ProbeProps['show'] = ({ state }) => (
    <SelectField field={state} label="State" placeholder="Choose a state" options={options} />
  )
  expect(markup(show)).toMatch(/<option value=""[^>]*>Choose a state/)
  expect(markup(show, { state: 'CA' })).toMatch(/<option value="CA" selected="">California/)
})

test('a radio group is one labelled group that errors can link to', () => {
  const show: ProbeProps['show'] = ({ delivery }) => (
    <RadioGroupField
      field={delivery}
      label="Delivery"
      options={[
        { value: 'standard', label: 'Standard', aside: 'Free' },
        { value: 'pickup', label: 'Pick up' },
      ]}
    />
  )
  const html = markup(show, { email: '' })
  expect(html).toMatch(
    /<fieldset id="contact-delivery"[^>]*aria-describedby="contact-delivery-error"/,
  )
  expect(html).toContain('<label for="contact-delivery-pickup"')
  expect(html).toContain('Choose a delivery')
  expect(markup(show, { delivery: 'pickup' })).toMatch(/<input[^>]*checked=""[^>]*value="pickup"/)
})

test('a tick box that was ticked stays ticked', () => {
  const show: ProbeProps['show'] = ({ terms }) => <CheckboxField field={terms} label="I agree" />
  expect(markup(show)).not.toContain('checked')
  expect(markup(show, { terms: 'on' })).toContain('checked=""')
})

test('the summary links every error to its field', () => {
  const html = markup(() => <hr />, { delivery: 'pickup' }, true)
  expect(html).toContain('role="alert"')
  expect(html).toMatch(/<a href="#contact-email"[^>]*>Enter your email address/)
  expect(html).toMatch(/<a href="#contact-state"[^>]*>Choose a state/)
  expect(html).not.toContain('#contact-delivery')
  expect(markup(() => <hr />, undefined, true)).not.toContain('alert')
})

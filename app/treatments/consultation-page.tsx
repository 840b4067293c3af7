import { useForm } from '@conform-to/react'
import { getZodConstraint, parseWithZod } from '@conform-to/zod/v4'
import { Form, Link, useNavigation } from '@remix-run/react'
import { useMemo, type ReactNode } from 'react'
import { Button } from '#app/ui/button'
import { FormErrors } from '#app/ui/form-errors'
import { Notice } from '#app/ui/notice'
import { RadioGroupField } from '#app/ui/radio-group-field'
import { HiddenField, MessageField, TimesField } from './consultation-fields'
import { consultationForm, type ConsultationAnswer } from './consultation-form'
import type { ConsultationFormPage } from './consultation-page.server'
import { ConsultationRefusalNotice } from './consultation-refusal'
import { ContactFields } from './contact-fields'
import { ScreeningFields } from './screening-fields'

type ConsultationPageProps = {
  page: ConsultationFormPage
  answer: ConsultationAnswer | undefined
}

export function ConsultationPageView({ page, answer }: ConsultationPageProps) {
  const { treatment, studios, locationId, elsewhere, ticket } = page
  const sending = useNavigation().formAction?.startsWith('/consultation') ?? false
  const schema = useMemo(() => consultationForm(treatment.questions), [treatment.questions])
  const [form, fields] = useForm({
    id: 'consultation',
    lastResult: answer?.submission ?? null,
    defaultValue: { locationId },
    constraint: getZodConstraint(schema),
    onValidate: ({ formData }) => parseWithZod(formData, { schema }),
    shouldValidate: 'onBlur',
    shouldRevalidate: 'onInput',
  })
  return (
    <div className="page-column max-w-[calc(var(--container-form)+2*var(--spacing-gutter))] pt-10">
      <p className="eyebrow">Consultation</p>
      <h1 className="mt-2 text-4xl">Ask about {treatment.name}</h1>
      <p className="mt-4 text-ink-soft">
        Nothing is booked and nothing is to pay. {whoCalls(treatment.clinicianDecides)} About
        something else?{' '}
        <Link to="/consultation" className="link">
          Choose another treatment
        </Link>
        .
      </p>
      <Form
        method="post"
        action={`/consultation?treatment=${treatment.slug}`}
        id={form.id}
        onSubmit={form.onSubmit}
        noValidate={form.noValidate}
        className="mt-8 flex flex-col gap-12"
      >
        {answer?.refusal ? (
          <ConsultationRefusalNotice
            refusal={answer.refusal}
            studios={studios}
            locationId={fields.locationId.value}
          />
        ) : null}
        <FormErrors form={form} />
        <input type="hidden" name="ticket" value={answer?.ticket ?? ticket} />
        <HiddenField name={fields.company.name} />
        <Part number={1} title="Where">
          {elsewhere ? (
            <Notice kind="caution" standing>
              {treatment.name} is not offered at the studio you had chosen. These offer it.
            </Notice>
          ) : null}
          <RadioGroupField
            field={fields.locationId}
            label="Which studio should call you?"
            options={studios.map(({ id, name, city, state }) => ({
              value: id,
              label: name,
              note: `${city}, ${state}`,
            }))}
          />
        </Part>
        <Part number={2} title="Before anyone calls">
          <p className="text-ink-soft">
            So that the right person calls. “Not sure” is an answer. Whatever you answer, you can
            send the request; it is no diagnosis.
          </p>
          <ScreeningFields questions={treatment.questions} fields={fields.answers.getFieldset()} />
        </Part>
        <Part number={3} title="How to reach you">
          <ContactFields fields={fields} />
          <TimesField field={fields.preferredTimes} />
          <MessageField field={fields.message} />
        </Part>
        <div className="flex flex-col gap-3">
          <Button size="lg" wide pending={sending} pendingLabel="Sending…">
            Send the request
          </Button>
          <p className="text-sm text-ink-soft">
            Your health answers go to the clinicians of the studio you chose and are used for this
            request only. They are in no email and in no log.
          </p>
        </div>
      </Form>
    </div>
  )
}

function whoCalls(clinicianDecides: boolean): string {
  return clinicianDecides
    ? 'A clinician calls you to talk it over and decides whether it is for you.'
    : 'The studio calls you to talk it over; where an answer needs a clinician, a clinician does.'
}

function Part({ number, title, children }: { number: number; title: string; children: ReactNode }) {
  const id = `part-${number}`
  return (
    <section aria-labelledby={id} className="flex flex-col gap-6">
      <h2 id={id} className="border-t border-line pt-5 text-2xl">
        <span className="text-ink-faint">{number}. </span>
        {title}
      </h2>
      {children}
    </section>
  )
}

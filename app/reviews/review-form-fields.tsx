import { type SubmissionResult, useForm } from '@conform-to/react'
import { getZodConstraint, parseWithZod } from '@conform-to/zod/v4'
import { Form, useNavigation } from '@remix-run/react'
import type { BoughtLine } from './bought-line.server'
import { MOST_STARS, ReviewForm, USED_FOR } from './review-form'
import { useShopProfile } from '#app/platform/shop-profile'
import { Button } from '#app/ui/button'
import { CheckboxField } from '#app/ui/checkbox-field'
import { FormErrors } from '#app/ui/form-errors'
import { RadioGroupField } from '#app/ui/radio-group-field'
import { SelectField } from '#app/ui/select-field'
import { TextAreaField } from '#app/ui/text-area-field'
import { TextField } from '#app/ui/text-field'

type ReviewFormFieldsProps = {
  bought: BoughtLine
  lastResult: SubmissionResult | undefined
}

type Fields = Record<
  | ('intent' | 'version' | 'stars' | 'title' | 'text')
  | ('displayName' | 'skinType' | 'usedFor' | 'insider'),
  string
>

const FIELDS = ['stars', 'title', 'text', 'displayName', 'skinType', 'usedFor', 'insider']
const STARS = ['Poor', 'Not good', 'Fair', 'Good', 'Very good']

/** The form in which a review is written and changed. */
export function ReviewFormFields({ bought, lastResult }: ReviewFormFieldsProps) {
  const { businessName } = useShopProfile()
  const { review, suggestedName, skinTypes } = bought
  const pending = useNavigation().formData?.get('intent') === 'write'
  const [form, fields] = useForm<Fields, unknown>({
    id: 'review',
    lastResult: lastResult ?? null,
    constraint: getZodConstraint(ReviewForm),
    defaultValue: startValues(bought),
    onValidate: ({ formData }) => parseWithZod(formData, { schema: ReviewForm }),
    shouldValidate: 'onSubmit',
    shouldRevalidate: 'onInput',
  })
  const isNew = !review || review.status === 'withdrawn'
  return (
    <Form
      method="post"
      id={form.id}
      onSubmit={form.onSubmit}
      noValidate={form.noValidate}
      className="flex flex-col gap-5"
    >
      <FormErrors form={form} order={FIELDS} />
      <input type="hidden" name="version" value={review?.version ?? 0} />
      <RadioGroupField
        field={fields.stars}
        label="How many stars?"
        layout="tiles"
        options={STARS.slice(0, MOST_STARS).map((words, index) => ({
          value: String(index + 1),
          label: index === 0 ? '1 star' : `${index + 1} stars`,
          note: words,
        }))}
      />
      <TextField field={fields.title} label="Title" autoComplete="off" />
      <TextAreaField
        field={fields.text}
        label="What was it like for you?"
        hint="20 to 2,000 characters: what you used it for, what you noticed, whom it may suit. Leave out addresses, phone numbers and links."
        rows={8}
      />
      <TextField
        field={fields.displayName}
        label="Name to show"
        hint={suggestedName ? `Everybody sees it. Any name will do.` : 'Everybody sees it.'}
        autoComplete="nickname"
      />
      <div className="grid gap-5 sm:grid-cols-2">
        <SelectField
          field={fields.skinType}
          label="Your skin"
          hint="Shown with it."
          placeholder="Rather not say"
          options={skinTypes.map(({ slug, name }) => ({ value: slug, label: name }))}
        />
        <SelectField
          field={fields.usedFor}
          label="Used for"
          hint="Shown with it."
          placeholder="Rather not say"
          options={Object.entries(USED_FOR).map(([value, label]) => ({ value, label }))}
        />
      </div>
      <CheckboxField
        field={fields.insider}
        label={`I work for ${businessName} or for the brand, or am close to somebody who does`}
        hint="You may review it all the same; we say so beside it."
      />
      <div>
        <Button name="intent" value="write" pending={pending} pendingLabel="Sending…">
          {isNew ? 'Send the review' : 'Send the change'}
        </Button>
      </div>
    </Form>
  )
}

function startValues({ review, suggestedName }: BoughtLine): Partial<Fields> {
  if (!review || review.status === 'withdrawn') return { displayName: suggestedName }
  const { stars, title, text, displayName, skinType, usedFor, insider } = review
  return {
    ...{ stars: String(stars), title, text, displayName },
    skinType: skinType?.slug ?? '',
    usedFor: usedFor ?? '',
    ...(insider ? { insider: 'on' } : {}),
  }
}

import { Form, useNavigation } from '@remix-run/react'
import type { PartialProfile, ProfileErrors } from '#app/routine/read-profile'
import {
  ALLERGENS,
  CLEANSING,
  CONCERNS,
  EXPECTING,
  IN_USE,
  SKIN_TYPES,
} from '#app/routine/skin-profile'
import { PickOne, TickSome } from '#app/storefront/routine-form-fields'
import { Button } from '#app/ui/button'
import { Notice } from '#app/ui/notice'

type RoutineFormProps = { given: Partial<PartialProfile>; errors?: ProfileErrors }

/** The questions, as a form whose answers go into the page's address. */
export function RoutineForm({ given, errors = {} }: RoutineFormProps) {
  const { state, location } = useNavigation()
  const pending = state === 'loading' && location.pathname === '/routine'
  return (
    <Form method="get" action="/routine" className="flex max-w-3xl flex-col gap-12">
      <ErrorList errors={errors} />
      <PickOne
        name="skin"
        legend="What is your skin like?"
        options={SKIN_TYPES}
        chosen={given.skin}
        error={errors.skin}
        columns
      />
      <PickOne
        name="cleansing"
        legend="How much cleansing is it happy with?"
        options={CLEANSING}
        chosen={given.cleansing}
        error={errors.cleansing}
        columns
      />
      <TickSome
        name="concern"
        legend="What would you like to look after?"
        hint="As many as you like. None is fine too."
        options={entries(CONCERNS)}
        chosen={given.concerns ?? []}
      />
      <PickOne
        name="expecting"
        legend="Are you pregnant, trying to be, or nursing?"
        hint="Some ingredients are left out then, and we say which."
        options={labeled(EXPECTING)}
        chosen={given.expecting}
        error={errors.expecting}
      />
      <TickSome
        legend="Does one of these apply?"
        options={[
          { name: 'under12', value: 'yes', label: 'It is for a child under 12' },
          {
            name: 'broken',
            value: 'yes',
            label: 'The skin is cut, sunburnt, irritated or has eczema right now',
          },
        ]}
        chosen={[]}
        ticked={{ under12: given.under12, broken: given.broken }}
      />
      <TickSome
        name="avoid"
        legend="Is there anything that you avoid or react to?"
        hint="We then leave out products whose full ingredient list we do not have. Always check the pack as well."
        options={entries(ALLERGENS).map(({ value, label }) => ({ value, label: label.label }))}
        chosen={given.avoid ?? []}
      />
      <TickSome
        name="using"
        legend="Do you use any of these already?"
        options={entries(IN_USE)}
        chosen={given.using ?? []}
      />
      <div className="flex flex-col items-start gap-3">
        <Button size="lg" pending={pending} pendingLabel="Choosing…">
          Show my routine
        </Button>
        <p className="max-w-prose text-sm text-ink-soft">
          Your answers stand in this page’s address and are stored nowhere else unless you save them
          to your account. Share the link only with people who may know them. This is no medical
          advice: ask your clinician about a skin condition or a prescription.
        </p>
      </div>
    </Form>
  )
}

function ErrorList({ errors }: { errors: ProfileErrors }) {
  const problems = Object.entries(errors)
  if (problems.length === 0) return null
  return (
    <Notice kind="error" title="A few answers are missing. What you chose is still here.">
      <ul className="mt-1 flex flex-col gap-1">
        {problems.map(([name, message]) => (
          <li key={name}>
            <a href={`#${name}`} className="underline underline-offset-4">
              {message}
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  )
}

function entries<Key extends string, Value>(options: Record<Key, Value>) {
  return (Object.entries(options) as [Key, Value][]).map(([value, label]) => ({ value, label }))
}

function labeled<Key extends string>(options: Record<Key, string>) {
  return Object.fromEntries(
    entries(options).map(({ value, label }) => [value, { label }]),
  ) as Record<Key, { label: string }>
}

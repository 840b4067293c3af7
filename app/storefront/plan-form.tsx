import { Form, Link, useNavigation } from '@remix-run/react'
import { anchorOf } from '#app/plan/plan-request'
import {
  ALLERGENS,
  CLEANSING,
  CONCERNS,
  EXPECTING,
  IN_USE,
  SKIN_TYPES,
} from '#app/routine/skin-profile'
import { DayField, PlanSelect } from '#app/storefront/plan-form-fields'
import { HiddenParams } from '#app/storefront/plan-hidden'
import type { PlanPage } from '#app/storefront/plan-page.server'
import { PlanScreening } from '#app/storefront/plan-screening'
import { TickSome } from '#app/storefront/routine-form-fields'
import { Button } from '#app/ui/button'
import { checkboxClasses } from '#app/ui/checkbox-field'
import { Disclosure } from '#app/ui/disclosure'

const ASKED = [
  ...['treatment', 'studio', 'by', 'day', 'ask'],
  ...['skin', 'cleansing', 'expecting', 'concern', 'avoid', 'using'],
]

/** What a plan is made of, as a form whose answers go into the page's address. */
export function PlanForm({ page }: { page: PlanPage }) {
  const { asked, treatments, studios, errors, typedDay, params } = page
  const { state, location, formMethod } = useNavigation()
  const pending = state === 'loading' && location.pathname === '/plan' && !formMethod
  return (
    <Form
      method="get"
      action="/plan"
      aria-label="What the plan is made of"
      className="flex flex-col gap-8 rounded-lg bg-mist p-5 lg:p-6 print:hidden"
    >
      <HiddenParams params={params} but={(name) => ASKED.includes(name)} />
      <input type="hidden" name="anchor" value={anchorOf(asked)} />
      <TickSome
        name="treatment"
        narrow
        legend="Treatments"
        hint="By consultation only."
        options={treatments.map(({ slug, name }) => ({ value: slug, label: name }))}
        chosen={asked.treatments}
      />
      <fieldset>
        <legend className="font-display text-xl">When</legend>
        <div className="mt-2 flex flex-col">
          {BY.map(({ value, label }) => (
            <label key={value} className="flex min-h-target items-start gap-3 py-2.5">
              <input
                type="radio"
                name="by"
                value={value}
                defaultChecked={asked.by === value}
                className={checkboxClasses}
              />
              <span>{label}</span>
            </label>
          ))}
        </div>
        <DayField
          name="day"
          label="That day"
          value={typedDay}
          error={errors['day']}
          className="mt-2"
        />
      </fieldset>
      <PlanSelect
        name="studio"
        label="Studio"
        value={asked.studio ?? ''}
        empty="None yet: the shop’s own figures"
        options={studios.map(({ slug, name }) => [slug, name])}
      />
      <SkinFields page={page} />
      <PlanScreening page={page} />
      <Button pending={pending} pendingLabel="Planning…">
        Show my plan
      </Button>
    </Form>
  )
}

const BY = [
  { value: 'start', label: 'Start on a day' },
  { value: 'event', label: 'Be ready for an event, two weeks before it' },
]

/** The three answers without which no routine can be chosen, and those that make it the shopper's own. */
function SkinFields({ page: { asked, isFilledIn } }: { page: PlanPage }) {
  const { skin, skinErrors: errors } = asked
  return (
    <fieldset className="flex flex-col gap-4">
      <legend className="mb-3 font-display text-xl">Your skin, for the routine around it</legend>
      {isFilledIn ? (
        <p className="text-sm text-ink-soft">
          Filled in from your{' '}
          <Link to="/account/skin" className="link">
            skin profile
          </Link>
          .{' '}
          <Link to="/plan?empty=yes" reloadDocument className="link">
            Start empty
          </Link>
        </p>
      ) : null}
      <PlanSelect
        name="skin"
        label="Skin type"
        value={skin.type ?? ''}
        empty="Not said"
        options={Object.entries(SKIN_TYPES).map(([key, { label }]) => [key, label])}
        error={errors.skin}
      />
      <PlanSelect
        name="cleansing"
        label="Cleansing"
        value={skin.cleansing ?? ''}
        empty="Not said"
        options={Object.entries(CLEANSING).map(([key, { label }]) => [key, label])}
        error={errors.cleansing}
      />
      <PlanSelect
        name="expecting"
        label="Pregnant, trying to be, or nursing?"
        value={skin.expecting ?? ''}
        empty="Not said"
        options={Object.entries(EXPECTING)}
        error={errors.expecting}
      />
      <MoreAboutSkin skin={skin} />
    </fieldset>
  )
}

function MoreAboutSkin({ skin }: { skin: PlanPage['asked']['skin'] }) {
  const { concerns, avoid, using } = skin
  return (
    <div className="border-y border-line">
      <Disclosure
        summary="Concerns, allergies, what you use already"
        open={concerns.length + avoid.length + using.length > 0}
      >
        <div className="flex flex-col gap-6">
          <TickSome
            name="concern"
            narrow
            legend="To look after"
            options={optionsOf(CONCERNS, (label) => label)}
            chosen={concerns}
          />
          <TickSome
            name="avoid"
            narrow
            legend="To avoid"
            options={optionsOf(ALLERGENS, ({ label }) => label)}
            chosen={avoid}
          />
          <TickSome
            name="using"
            narrow
            legend="In use already"
            options={optionsOf(IN_USE, (label) => label)}
            chosen={using}
          />
        </div>
      </Disclosure>
    </div>
  )
}

function optionsOf<Words>(words: Record<string, Words>, label: (words: Words) => string) {
  return Object.entries(words).map(([value, each]) => ({ value, label: label(each) }))
}

import { Part, ProblemsOf, SelectIn, TextIn, TickIn } from '../content-fields'
import { WEEKDAYS } from './hours-text'
import { OwnFigures } from './own-figures'
import type { StudioFacts } from './studio-facts.server'
import { ZONES, type StudioValues } from './studio-values'

type StudioFieldsProps = {
  values: StudioValues
  facts: StudioFacts
  /** A clinic's person sets hours, phone and figures only. */
  isOwnOnly: boolean
}

/** All of a studio's form, or the part of it that a clinic's person sets. */
export function StudioFields({ values, facts, isOwnOnly }: StudioFieldsProps) {
  return (
    <>
      {isOwnOnly ? (
        <p className="max-w-prose text-sm text-ink-soft">
          You set the hours, the phone and what your studio does differently. An owner changes the
          rest.
        </p>
      ) : (
        <PlaceFields values={values} />
      )}
      <Part
        legend="Phone and hours"
        hint="Hours such as 09:00–18:00, or 9-12, 13-18; empty when closed."
      >
        <TextIn name="phone" label="Phone" value={values.phone} inputMode="tel" />
        <div className="grid gap-3 sm:grid-cols-2">
          {values.hours.map(({ spans }, place) => (
            <TextIn
              key={WEEKDAYS[place]}
              name={`hours[${place}].spans`}
              label={WEEKDAYS[place] ?? ''}
              value={spans}
            />
          ))}
        </div>
      </Part>
      {isOwnOnly ? null : (
        <Part legend="Treatments offered here">
          <div id="content-treatments">
            {facts.map(({ id, name }) => (
              <TickIn
                key={id}
                name="treatments"
                value={id}
                label={name}
                checked={values.treatments.includes(id)}
              />
            ))}
          </div>
          <ProblemsOf name="treatments" />
        </Part>
      )}
      <OwnFigures {...{ values, facts, isOwnOnly }} />
    </>
  )
}

function PlaceFields({ values }: { values: StudioValues }) {
  return (
    <Part legend="The studio">
      <TextIn name="name" label="Name" value={values.name} />
      <TextIn name="line1" label="Street and number" value={values.line1} />
      <div className="grid gap-3 sm:grid-cols-[2fr_1fr_1fr]">
        <TextIn name="city" label="City" value={values.city} />
        <TextIn name="state" label="State" value={values.state} />
        <TextIn name="postalCode" label="ZIP code" value={values.postalCode} inputMode="numeric" />
      </div>
      <SelectIn name="timezone" label="Clock" value={values.timezone} options={ZONES} />
      <TextIn
        name="staffEmail"
        label="Mail for consultation requests"
        hint="Without one they go to the shop’s care address."
        value={values.staffEmail}
        inputMode="email"
      />
      <TickIn name="active" label="Shown to shoppers" checked={values.active === 'on'} />
      <TickIn name="pickup" label="Orders can be picked up here" checked={values.pickup === 'on'} />
    </Part>
  )
}

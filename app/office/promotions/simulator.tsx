import { Form } from '@remix-run/react'
import { Price } from '#app/money/price'
import { isStateCode, stateName } from '#app/pricing/us-states'
import { Button } from '#app/ui/button'
import { controlClasses } from '#app/ui/field'
import { Notice } from '#app/ui/notice'
import { Tick } from '#app/office/form-parts'
import { OtherPromotions } from './other-promotions'
import type { SampleBag } from './sample-bag'
import { SimulatedOrder } from './simulated-order'
import type { Simulation } from './read-simulation.server'

type SimulatorProps = {
  bag: SampleBag
  simulation: Simulation
  /** Of the promotion that is tried: whether the customer's name matters. */
  hasNamedCustomers: boolean
  promotionId: string
}

/** A bag to try the promotion on. Its address holds it, so it can be shared and works without scripts. */
export function Simulator({ bag, simulation, hasNamedCustomers, promotionId }: SimulatorProps) {
  const { result } = simulation
  return (
    <section aria-labelledby="simulator" id="try" className="flex min-w-0 flex-col gap-4">
      <div>
        <h2 id="simulator" className="text-xl">
          Try it on a bag
        </h2>
        <p className="text-sm text-ink-soft">
          Priced as every order is. Nothing is held, and no use is counted.
        </p>
      </div>
      <div className="grid items-start gap-x-10 gap-y-6 lg:grid-cols-[22rem_minmax(0,1fr)]">
        <Form method="get" action="#try" preventScrollReset className="flex flex-col gap-4 text-sm">
          <Items {...{ bag, simulation }} />
          <OtherPromotions {...{ bag, simulation }} />
          <Terms {...{ bag, simulation, hasNamedCustomers }} />
          <Button look="quiet">Price this bag</Button>
        </Form>
        <div className="min-w-0" aria-live="polite">
          {result === null ? (
            <p className="text-ink-soft">Find a product, or choose a routine, to see the price.</p>
          ) : result.kind === 'refused' ? (
            result.messages.map((message) => (
              <Notice key={message} kind="caution" standing>
                {message}
              </Notice>
            ))
          ) : (
            <SimulatedOrder {...{ result, promotionId }} names={simulation.names} />
          )}
        </div>
      </div>
    </section>
  )
}

type PartProps = { bag: SampleBag; simulation: Simulation }

function Items({ bag, simulation }: PartProps) {
  return (
    <>
      {/* Enter in a field prices the bag: it adds nothing. */}
      <button type="submit" tabIndex={-1} aria-hidden="true" className="sr-only" />
      {simulation.items.map(({ variantId, name, quantity }) => (
        <label key={`${variantId} ${quantity}`} className="flex items-center justify-between gap-3">
          <span className="min-w-0">{name}</span>
          <input type="hidden" name="v" value={variantId} />
          <input
            name="n"
            type="number"
            min={0}
            max={99}
            defaultValue={quantity}
            className={`${controlClasses} max-w-20`}
          />
        </label>
      ))}
      <label className="flex flex-col gap-1 font-medium">
        Find a product: name, brand, address or SKU
        <input
          name="find"
          type="search"
          maxLength={100}
          defaultValue={bag.find}
          className={controlClasses}
        />
      </label>
      {bag.find ? <Found found={simulation.found} /> : null}
    </>
  )
}

function Found({ found }: { found: Simulation['found'] }) {
  if (found.length === 0) return <p className="text-ink-soft">Nothing else on sale has that.</p>
  return (
    <ul className="divide-y divide-line border-y border-line">
      {found.map(({ id, name, priceCents }) => (
        <li key={id} className="flex items-center justify-between gap-3 py-1">
          <span className="min-w-0">
            {name}, <Price cents={priceCents} />
          </span>
          <Button name="add" value={id} look="plain" size="sm">
            Add<span className="sr-only"> {name}</span>
          </Button>
        </li>
      ))}
    </ul>
  )
}

function Terms({ bag, simulation, hasNamedCustomers }: PartProps & { hasNamedCustomers: boolean }) {
  const states = simulation.states.filter(isStateCode).map((state) => ({
    value: state,
    label: stateName(state),
  }))
  return (
    <>
      <Choice
        name="routine"
        label="With a routine"
        chosen={bag.routineId ?? ''}
        options={[
          { value: '', label: 'None' },
          ...simulation.routines.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <Choice
        name="state"
        label="State"
        chosen={bag.state ?? ''}
        options={[
          { value: '', label: 'Not known yet: no tax' },
          ...states.toSorted((a, b) => a.label.localeCompare(b.label)),
        ]}
      />
      <Choice
        name="way"
        label="Delivery"
        chosen={bag.deliveryMethod}
        options={simulation.ways.map(({ method, name }) => ({ value: method, label: name }))}
      />
      <div>
        <Tick name="first" checked={bag.isFirstOrder}>
          It is the customer’s first order
        </Tick>
        <Tick name="used" checked={bag.usedBefore}>
          They used this code once before
        </Tick>
        {hasNamedCustomers ? (
          <Tick name="named" checked={bag.isNamed}>
            They are one of the customers named
          </Tick>
        ) : null}
      </div>
    </>
  )
}

type ChoiceProps = {
  name: string
  label: string
  chosen: string
  options: readonly { value: string; label: string }[]
}

function Choice({ name, label, chosen, options }: ChoiceProps) {
  return (
    <label className="flex flex-col gap-1 font-medium">
      {label}
      <select name={name} defaultValue={chosen} className={controlClasses}>
        {options.map(({ value, label: words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  )
}

import { Link, useFetcher } from '@remix-run/react'
import { useId, useRef, useState } from 'react'
import { ProductPicture } from '#app/catalog/product-picture'
import { OriginField } from '#app/http/origin-field'
import { TabKeyField } from '#app/http/tab-key-field'
import { Price } from '#app/money/price'
import type { RoutineBundle as Routine, RoutineStep } from '#app/storefront/routine-bundle'
import { chosenIn, priceChoice, type Choice } from '#app/storefront/routine-choice'
import { Button } from '#app/ui/button'
import { controlClasses } from '#app/ui/field'
import { useEarly } from '#app/ui/use-early'

type RoutineBundleProps = {
  routine: Routine
  /** Of the steps' headings. */
  level?: 3 | 4
}

/** A routine that is sold as one thing: its steps in order, each with its swaps, and one button for all of it. */
export function RoutineBundle({ routine, level = 3 }: RoutineBundleProps) {
  const form = useId()
  const [choice, setChoice] = useState<Choice>({})
  const [shown, setShown] = useState(routine.id)
  if (shown !== routine.id) {
    setShown(routine.id)
    setChoice({})
  }
  return (
    <>
      <ol className="grid gap-10 md:grid-cols-3 md:gap-8 lg:gap-12">
        {routine.steps.map((step, index) => (
          <Step
            key={step.id}
            {...{ step, choice, form, level }}
            place={index + 1}
            onChoose={(variantId) => setChoice((own) => ({ ...own, [step.id]: variantId }))}
          />
        ))}
      </ol>
      <AddRoutine {...{ routine, choice, form }} />
    </>
  )
}

type StepProps = {
  step: RoutineStep
  place: number
  choice: Choice
  form: string
  level: 3 | 4
  onChoose: (variantId: string) => void
}

function Step({ step, place, choice, form, level, onChoose }: StepProps) {
  const chosen = chosenIn(step, choice)
  const shown = chosen ?? step.options[0]
  const Heading = `h${level}` as const
  if (!shown) return null
  return (
    <li className="grid grid-cols-[7rem_minmax(0,1fr)] gap-x-5 md:flex md:flex-col">
      <ProductPicture
        picture={shown.picture}
        sizes="(min-width: 80rem) 24rem, (min-width: 48rem) 30vw, 7rem"
        decorative
        {...(chosen ? {} : { className: 'opacity-50' })}
      />
      <div className="flex grow flex-col md:mt-5">
        <p className="text-sm text-clay">
          {place}. {step.title} · {step.timing.toLowerCase()}
        </p>
        <Heading className="mt-1 font-text text-lg font-medium tracking-normal">
          <Link to={`/products/${shown.slug}`} className="touch-link link-quiet">
            {shown.name}
          </Link>
        </Heading>
        <p className="text-sm text-ink-faint">
          {shown.brand} · {shown.label}
        </p>
        <p className="mt-2 text-sm text-ink-soft md:text-base">
          {step.isSwap && chosen === step.chosen
            ? 'What this step usually comes with is sold out; this is the next best for it.'
            : step.reason}
        </p>
        <p className="mt-2 mb-3">
          {chosen ? (
            <Price cents={chosen.priceCents} className="font-medium" />
          ) : (
            <span className="text-ink-faint">{step.chosen ? 'Left out' : 'Sold out'}</span>
          )}
        </p>
        {step.chosen ? <Swap {...{ step, choice, form, onChoose }} /> : null}
      </div>
    </li>
  )
}

function Swap({ step, choice, form, onChoose }: Omit<StepProps, 'place' | 'level'>) {
  const id = useId()
  const select = useRef<HTMLSelectElement>(null)
  useEarly(select, ({ value }) => onChoose(value))
  return (
    <div className="mt-auto">
      <label htmlFor={id} className="mb-1 block text-sm text-ink-soft">
        Swap<span className="sr-only"> the product for {step.title}</span>
      </label>
      <select
        ref={select}
        id={id}
        form={form}
        name="choice"
        defaultValue={choice[step.id] ?? step.chosen?.variantId}
        onChange={(event) => onChoose(event.currentTarget.value)}
        className={controlClasses}
      >
        {step.options.map(({ variantId, name, label, stock }) => (
          <option key={variantId} value={variantId} disabled={stock.state === 'sold-out'}>
            {name}, {label}
            {stock.state === 'sold-out' ? ' (sold out)' : ''}
          </option>
        ))}
        <option value="">Leave this step out</option>
      </select>
    </div>
  )
}

type AddRoutineProps = { routine: Routine; choice: Choice; form: string }

function AddRoutine({ routine, choice, form }: AddRoutineProps) {
  const fetcher = useFetcher({ key: `add-${routine.id}` })
  const { listCents, savingCents, explanation, parts } = priceChoice(routine, choice)
  if (routine.steps.every(({ chosen }) => !chosen))
    return <p className="mt-10 text-ink-soft">All of this routine is sold out at the moment.</p>
  return (
    <fetcher.Form
      id={form}
      method="post"
      action="/bag"
      className="mt-10 flex flex-wrap items-center gap-x-6 gap-y-3"
    >
      <input type="hidden" name="bundleId" value={routine.id} />
      <input type="hidden" name="quantity" value="1" />
      <TabKeyField />
      <OriginField />
      <Button
        size="lg"
        name="intent"
        value="add-bundle"
        disabled={parts === 0}
        pending={fetcher.state !== 'idle'}
        pendingLabel="Adding…"
      >
        Add the routine
      </Button>
      <div>
        <p className="text-lg">
          {savingCents > 0 ? (
            <s className="mr-2 text-base text-ink-faint">
              <span className="sr-only">Singly </span>
              <Price cents={listCents} />
            </s>
          ) : null}
          <Price cents={listCents - savingCents} className="font-medium" />
        </p>
        <p className="text-sm text-ink-soft">{explanation}</p>
      </div>
    </fetcher.Form>
  )
}

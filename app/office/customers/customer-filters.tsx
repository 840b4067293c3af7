import { Form, Link } from '@remix-run/react'
import { Button } from '#app/ui/button'
import { controlClasses } from '#app/ui/field'
import { FEWEST, HAS, WITHIN, type CustomerSearch } from './customer-search'

/** Posted: what is looked for is a name or an address, and stays out of the address bar. */
export function CustomerSearchForm({ words, problem }: { words: string; problem: string | null }) {
  return (
    <Form method="post" role="search" className="flex flex-wrap items-end gap-2">
      <label className="flex min-w-0 flex-[0_1_22rem] flex-col gap-1 text-sm font-medium">
        Name, email address, order or customer number
        <input
          name="words"
          type="search"
          required
          maxLength={254}
          defaultValue={words}
          aria-describedby={problem ? 'search-problem' : undefined}
          className={controlClasses}
        />
      </label>
      <Button look="quiet">Find</Button>
      {problem ? (
        <p id="search-problem" className="w-full text-sm font-medium text-error">
          {problem}
        </p>
      ) : null}
    </Form>
  )
}

/** What the list can be narrowed to, kept in its address. */
export function CustomerFilters({ search }: { search: CustomerSearch }) {
  const { has, within, orders } = search
  return (
    <Form
      key={[has, within, orders].join()}
      method="get"
      aria-label="Narrow down"
      className="flex flex-wrap items-end gap-2 text-sm"
    >
      <Choice name="has" label="Has" chosen={has} any="Anything" options={Object.entries(HAS)} />
      <Choice
        name="within"
        label="Last paid within"
        chosen={within}
        any="Any time"
        options={WITHIN.map((days) => [days, `${days} days`])}
      />
      <Choice
        name="orders"
        label="Paid orders"
        chosen={orders}
        any="Any number"
        options={FEWEST.map((fewest) => [fewest, `${fewest} or more`])}
      />
      <Button look="quiet">Show</Button>
      {has || within || orders ? (
        <Link to="/admin/customers" className="inline-flex min-h-target items-center px-2 link">
          Clear
        </Link>
      ) : null}
    </Form>
  )
}

type ChoiceProps = {
  name: string
  label: string
  chosen: string | null
  any: string
  options: readonly (readonly [value: string, words: string])[]
}

function Choice({ name, label, chosen, any, options }: ChoiceProps) {
  return (
    <label className="flex flex-col gap-1 font-medium">
      {label}
      <select name={name} defaultValue={chosen ?? ''} className={controlClasses}>
        <option value="">{any}</option>
        {options.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  )
}

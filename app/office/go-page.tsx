import { Form, Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { formatOrderNumber } from '#app/orders/order-number'
import { findableWords } from '#app/staff/findable'
import type { Actor } from '#app/staff/permissions'
import { ROLE_NAMES } from '#app/staff/role'
import { pagesFor } from '#app/staff/staff-pages'
import { Button } from '#app/ui/button'
import { controlClasses } from '#app/ui/field'
import { formatCustomerNumber } from '#app/customers/customer-number'
import type { Found } from './find-anything.server'

type GoPageProps = {
  actor: Actor
  words: string
  problem: string | null
  /** Null while nothing was asked. */
  found: Found | null
}

/** Every page that the person may open, and whatever a few words find. */
export function GoPage({ actor, words, problem, found }: GoPageProps) {
  return (
    <div className="flex max-w-2xl flex-col gap-6">
      <h1 className="text-2xl">Go to</h1>
      <Form method="post" role="search" className="flex flex-wrap items-end gap-2">
        <label className="flex min-w-0 flex-[1_1_18rem] flex-col gap-1 text-sm font-medium">
          Order number, email address or part of a name
          <input
            name="words"
            type="search"
            required
            maxLength={254}
            defaultValue={words}
            aria-describedby={problem ? 'go-hint go-problem' : 'go-hint'}
            className={controlClasses}
          />
        </label>
        <Button look="quiet">Find</Button>
        <p id="go-hint" className="w-full text-sm text-ink-soft">
          It looks among {findableWords(actor)}.
        </p>
        {problem ? (
          <p id="go-problem" className="w-full text-sm font-medium text-error">
            {problem}
          </p>
        ) : null}
      </Form>
      {found ? <Results found={found} words={words} /> : null}
      <Group title="Pages">
        {pagesFor(actor).map(({ to, label }) => (
          <Target key={to} to={to} label={label} />
        ))}
      </Group>
    </div>
  )
}

function Results({ found, words }: { found: Found; words: string }) {
  const { orders, customers, products, content, people } = found
  if (Object.values(found).every((each) => each.length === 0))
    return (
      <p role="status">
        Nothing that you may see fits “{words}”. Orders are found by number or by the whole email
        address.
      </p>
    )
  return (
    <>
      <Group title="Orders">
        {orders.map(({ id, number, fullName }) => (
          <Target
            key={id}
            to={`/admin/orders/${formatOrderNumber(number)}`}
            label={formatOrderNumber(number)}
            detail={fullName}
          />
        ))}
      </Group>
      <Group title="Customers">
        {customers.map(({ number, name, email }) => (
          <Target
            key={number}
            to={`/admin/customers/${formatCustomerNumber(number)}`}
            label={name || email}
            detail={formatCustomerNumber(number)}
          />
        ))}
      </Group>
      <Group title="Products">
        {products.map(({ id, name, brand }) => (
          <Target key={id} to={`/admin/catalog/${id}`} label={name} detail={brand.name} />
        ))}
      </Group>
      <Group title="Ingredients, bundles, guides, treatments, studios and promotions">
        {content.map(({ to, name, kind }) => (
          <Target key={to} to={to} label={name} detail={kind} />
        ))}
      </Group>
      <Group title="Colleagues">
        {people.map(({ id, name, role }) => (
          <Target key={id} to={`/admin/staff#staff-${id}`} label={name} detail={ROLE_NAMES[role]} />
        ))}
      </Group>
    </>
  )
}

function Group({ title, children }: { title: string; children: ReactNode[] }) {
  if (children.length === 0) return null
  return (
    <section aria-label={title}>
      <h2 className="font-text text-sm font-medium text-ink-soft">{title}</h2>
      <ul className="mt-1 divide-y divide-line border-y border-line">{children}</ul>
    </section>
  )
}

function Target({ to, label, detail }: { to: string; label: string; detail?: string }) {
  return (
    <li>
      <Link to={to} className="flex min-h-target items-center gap-3 px-2 hover:bg-mist">
        {label}
        {detail ? <span className="truncate text-sm text-ink-soft">{detail}</span> : null}
      </Link>
    </li>
  )
}

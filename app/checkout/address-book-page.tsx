import { Form, Link } from '@remix-run/react'
import type { KeptAddress } from '#app/customers/addresses.server'
import { Button } from '#app/ui/button'
import { EmptyState } from '#app/ui/empty-state'

/** A customer's addresses; the first is the one that checkout is filled in with. */
export function AddressBookPage({ addresses }: { addresses: readonly KeptAddress[] }) {
  return (
    <>
      <h1 className="text-4xl">Addresses</h1>
      {addresses.length === 0 ? (
        <EmptyState title="Nothing is kept">
          An address is kept only when you tick “Keep this address in my account” at checkout. The
          next checkout then comes filled in.
        </EmptyState>
      ) : (
        <>
          <p className="mt-3 max-w-prose text-ink-soft">
            Checkout comes filled in with the first one. An order that was placed keeps the address
            that it was placed with.
          </p>
          <ul className="mt-6 grid gap-x-16 border-t border-line lg:grid-cols-2">
            {addresses.map((address, place) => (
              <li key={address.id} className="border-b border-line py-5">
                <AddressLines address={address} />
                <Ways address={address} isFirst={place === 0} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

function AddressLines({ address }: { address: KeptAddress }) {
  const { fullName, line1, line2, city, state, postalCode, phone } = address
  return (
    <address className="[overflow-wrap:anywhere] not-italic">
      <span className="block font-medium">{fullName}</span>
      <span className="block">{line2 ? `${line1}, ${line2}` : line1}</span>
      <span className="block">
        {city}, {state} {postalCode}
      </span>
      {phone ? <span className="block text-ink-soft">{phone}</span> : null}
    </address>
  )
}

function Ways({ address: { id, line1 }, isFirst }: { address: KeptAddress; isFirst: boolean }) {
  return (
    <Form method="post" className="mt-2 flex flex-wrap items-center gap-x-2">
      <input type="hidden" name="id" value={id} />
      <Link
        to={`/account/addresses/${id}`}
        aria-label={`Change ${line1}`}
        className="inline-flex min-h-target items-center pr-3 link"
      >
        Change
      </Link>
      {isFirst ? null : (
        <Button
          look="plain"
          size="sm"
          name="intent"
          value="prefer"
          aria-label={`Use ${line1} first`}
        >
          Use first
        </Button>
      )}
      <Button look="plain" size="sm" name="intent" value="remove" aria-label={`Remove ${line1}`}>
        Remove
      </Button>
    </Form>
  )
}

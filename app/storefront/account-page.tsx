import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { AccountOrders } from '#app/storefront/account-orders'
import type { AccountView } from '#app/storefront/account-page.server'
import { AccountRoutine } from '#app/storefront/account-routine'
import { SkinList } from '#app/storefront/skin-page'
import { ButtonLink } from '#app/ui/button'
import { EmptyState } from '#app/ui/empty-state'

/** The account's first page. */
export function AccountPage({ account }: { account: AccountView }) {
  const { orders, bought, skin, letters } = account
  return (
    <>
      <h1 className="text-4xl">Your account</h1>
      {orders.length === 0 ? (
        <EmptyState
          title="No orders yet"
          action={<ButtonLink to="/products">Browse products</ButtonLink>}
        >
          Orders that you place with this address stand here, those you placed as a guest too.
        </EmptyState>
      ) : (
        <AccountOrders {...account} />
      )}
      {bought.length > 0 ? <AccountRoutine bought={bought} now={account.now} /> : null}
      <div className="mt-section grid gap-x-16 gap-y-10 border-t border-line pt-8 lg:grid-cols-2">
        <Part title="Your skin profile">
          {skin ? (
            <>
              <SkinList words={skin} />
              <p className="mt-4 flex flex-wrap gap-x-6">
                <Link to="/routine" className="touch-link link">
                  Build a routine with it
                </Link>
                <Link to="/account/skin" className="touch-link link">
                  Change or delete it
                </Link>
              </p>
            </>
          ) : (
            <p className="text-ink-soft">
              Nothing is kept.{' '}
              <Link to="/routine" className="link">
                Answer a few questions
              </Link>{' '}
              and save them, if you like: the next routine then begins with them.
            </p>
          )}
        </Part>
        <Part title="Letters by mail">
          <p className="text-ink-soft">{LETTERS[letters.state]}</p>
          <p className="mt-4">
            <Link to={letters.path} className="touch-link link">
              {letters.state === 'subscribed' ? 'Stop the letter' : 'About the letter'}
            </Link>
          </p>
        </Part>
      </div>
    </>
  )
}

const LETTERS = {
  subscribed: 'You get “Thoughts on skin and life”, at most once a month.',
  pending: 'You asked for “Thoughts on skin and life” and have not confirmed it yet.',
  none: 'You do not get “Thoughts on skin and life”.',
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2 className="text-2xl">{title}</h2>
      <div className="mt-3">{children}</div>
    </section>
  )
}

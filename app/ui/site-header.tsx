import { Form, Link, useLocation } from '@remix-run/react'
import { cx } from '#app/ui/cx'
import { HeaderBag } from '#app/ui/header-bag'
import type { HeaderBagProps } from '#app/ui/header-bag'
import { HeaderMenu } from '#app/ui/header-menu'
import { Icon } from '#app/ui/icon'
import type { NavItem } from '#app/ui/nav-item'
import { Wordmark } from '#app/ui/wordmark'

export type SearchBox = {
  /** The path that answers the GET form. */
  action: string
  /** The query's name in the URL; "q" unless told. */
  name?: string
  label: string
  placeholder?: string
  defaultValue?: string
}

export type SiteHeaderProps = {
  nav: readonly NavItem[]
  /** Beside the bag where there is room, else in the menu below the main links. */
  account?: NavItem
  bag: HeaderBagProps
  search: SearchBox
}

/** Name, main links, search and bag. Everything in it is a link, a GET form or a native popover. */
export function SiteHeader({ nav, account, bag, search }: SiteHeaderProps) {
  return (
    <header className="border-b border-line bg-paper print:hidden">
      <div className="page-column grid grid-cols-[1fr_auto_1fr] items-center gap-x-6 gap-y-2 py-2.5 lg:grid-cols-[auto_1fr_auto_auto] lg:gap-x-6 lg:py-4 xl:gap-x-10">
        <HeaderMenu nav={nav} secondaryNav={account ? [account] : []} />
        <Wordmark />
        <nav aria-label="Main" className="hidden lg:block">
          <ul className="flex gap-7">
            {nav.map((item) => (
              <li key={item.to}>
                <HeaderLink item={item} />
              </li>
            ))}
          </ul>
        </nav>
        <div className="flex items-center justify-self-end lg:order-last">
          {account ? (
            <Link
              to={account.to}
              className="hidden min-h-target min-w-target items-center justify-center gap-2 rounded-md transition-colors hover:bg-mist lg:inline-flex xl:px-3"
            >
              <Icon name="person" className="size-6" />
              <span className="sr-only xl:not-sr-only">{account.label}</span>
            </Link>
          ) : null}
          <HeaderBag {...bag} />
        </div>
        <HeaderSearch {...search} />
      </div>
    </header>
  )
}

function HeaderLink({ item: { to, label, end } }: { item: NavItem }) {
  const { pathname, search } = useLocation()
  // A link to a filtered list is a place of its own, which NavLink, judging by paths, cannot tell.
  const here = end ? pathname + search === to : pathname.startsWith(to)
  return (
    <Link
      to={to}
      aria-current={here ? 'page' : undefined}
      className={cx(
        'inline-flex min-h-target items-center border-y-2 border-transparent whitespace-nowrap transition-colors hover:border-b-line-strong',
        here && 'border-b-moss font-medium hover:border-b-moss',
      )}
    >
      {label}
    </Link>
  )
}

function HeaderSearch({ action, name = 'q', label, placeholder, defaultValue }: SearchBox) {
  return (
    <Form
      role="search"
      action={action}
      className="relative col-span-full lg:col-span-1 lg:w-48 xl:w-80"
    >
      <input
        key={defaultValue}
        type="search"
        name={name}
        aria-label={label}
        defaultValue={defaultValue}
        placeholder={placeholder}
        maxLength={200}
        enterKeyHint="search"
        className="block h-target w-full rounded-full border border-line-strong bg-raised pr-12 pl-4.5 text-base transition-colors hover:border-ink-soft"
      />
      <button
        type="submit"
        aria-label="Search"
        className="absolute inset-y-0 right-0 grid w-target place-items-center rounded-full text-ink-soft hover:text-ink"
      >
        <Icon name="search" />
      </button>
    </Form>
  )
}

import { Link, useLocation } from '@remix-run/react'
import { cx } from '#app/ui/cx'
import { MenuButton } from '#app/ui/menu-button'
import { useClosingPopover } from '#app/ui/use-closing-popover'
import type { Actor } from './permissions'
import { PAGE_GROUPS, pageOn, pagesFor } from './staff-pages'

const MENU = 'staff-menu'

/** Opens the menu where the screen has no room for it. */
export function StaffMenuButton() {
  return (
    <div className="lg:hidden">
      <MenuButton menu={MENU} label="Menu" icon="menu" action="show" />
    </div>
  )
}

/** The pages that the person may open: beside the page on a wide screen, in a popover on a narrow one. */
export function StaffMenu({ actor }: { actor: Actor }) {
  const panel = useClosingPopover<HTMLElement>()
  const pages = pagesFor(actor)
  const current = pageOn(useLocation().pathname, pages)
  const groups = PAGE_GROUPS.map((title) => ({
    title,
    pages: pages.filter(({ group }) => group === title),
  }))
  return (
    <nav
      ref={panel}
      id={MENU}
      aria-label="Staff pages"
      {...{ popover: 'auto' }}
      className="inset-y-0 right-auto left-0 m-0 w-72 max-w-[88vw] overflow-y-auto bg-mist p-4 text-ink max-lg:fixed max-lg:h-dvh max-lg:max-h-none max-lg:shadow-float lg:sticky lg:top-0 lg:block lg:h-auto lg:max-h-dvh lg:w-auto lg:bg-transparent lg:px-0 lg:py-6 print:hidden"
    >
      <div className="flex justify-end lg:hidden">
        <MenuButton menu={MENU} label="Close menu" icon="close" action="hide" />
      </div>
      {groups.map(({ title, pages }) =>
        pages.length === 0 ? null : (
          <section key={title} aria-label={title} className="mb-4">
            <h2 className="px-3 font-text text-xs font-medium text-ink-soft">{title}</h2>
            <ul>
              {pages.map(({ to, label }) => (
                <li key={to}>
                  <Link
                    to={to}
                    aria-current={to === current ? 'page' : undefined}
                    className={cx(
                      'flex min-h-target items-center rounded-md px-3 hover:bg-mist-deep lg:min-h-8 lg:text-sm',
                      to === current && 'bg-mist-deep font-semibold',
                    )}
                  >
                    {label}
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        ),
      )}
    </nav>
  )
}

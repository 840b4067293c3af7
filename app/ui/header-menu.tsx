import { NavLink } from '@remix-run/react'
import { cx } from '#app/ui/cx'
import { MenuButton } from '#app/ui/menu-button'
import type { NavItem } from '#app/ui/nav-item'
import { useClosingPopover } from '#app/ui/use-closing-popover'

type HeaderMenuProps = { nav: readonly NavItem[]; secondaryNav: readonly NavItem[] }

const menuId = 'site-menu'

/** The main links on narrow screens, in a native popover: it opens and closes without JavaScript. */
export function HeaderMenu({ nav, secondaryNav }: HeaderMenuProps) {
  const panel = useClosingPopover<HTMLDivElement>()
  return (
    <div className="lg:hidden">
      <MenuButton menu={menuId} label="Menu" icon="menu" action="show" />
      <div
        ref={panel}
        id={menuId}
        {...{ popover: 'auto' }}
        className="fixed inset-y-0 right-auto left-0 m-0 h-dvh max-h-none w-80 max-w-[88vw] bg-paper p-4 text-ink shadow-float"
      >
        <div className="flex justify-end">
          <MenuButton menu={menuId} label="Close menu" icon="close" action="hide" />
        </div>
        <nav aria-label="Menu" className="mt-2 flex flex-col gap-4 px-2">
          <MenuList items={nav} className="font-display text-xl" />
          <MenuList items={secondaryNav} className="border-t border-line pt-4" />
        </nav>
      </div>
    </div>
  )
}

function MenuList({ items, className }: { items: readonly NavItem[]; className: string }) {
  if (items.length === 0) return null
  return (
    <ul className={className}>
      {items.map(({ to, label, end }) => (
        <li key={to}>
          <NavLink
            to={to}
            end={end ?? false}
            className={({ isActive }) =>
              cx('flex min-h-12 items-center hover:text-moss', isActive && 'text-moss')
            }
          >
            {label}
          </NavLink>
        </li>
      ))}
    </ul>
  )
}

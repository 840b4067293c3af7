import { may, type Actor, type Permission } from './permissions'

export const PAGE_GROUPS = ['Every day', 'Goods', 'Words', 'The shop'] as const

interface StaffPage {
  to: string
  label: string
  group: (typeof PAGE_GROUPS)[number]
  /** Absent for a page that everybody on the staff may open. */
  needs?: Permission
}

/** Every page that staff can go to from anywhere, in the order of the menu; a new one is a line here. */
const STAFF_PAGES: readonly StaffPage[] = [
  { to: '/admin/today', label: 'Today', group: 'Every day' },
  { to: '/admin/orders', label: 'Orders', group: 'Every day', needs: 'orders:read' },
  { to: '/admin/orders/pick', label: 'Pick list', group: 'Every day', needs: 'orders:fulfil' },
  { to: '/admin/returns', label: 'Returns', group: 'Every day', needs: 'orders:read' },
  { to: '/admin/customers', label: 'Customers', group: 'Every day', needs: 'customers:read' },
  {
    to: '/admin/consultations',
    label: 'Consultations',
    group: 'Every day',
    needs: 'consultations:read',
  },
  { to: '/admin/reviews', label: 'Reviews', group: 'Every day', needs: 'reviews:read' },
  { to: '/admin/mails', label: 'Mails', group: 'Every day', needs: 'events:read' },
  { to: '/admin/catalog', label: 'Catalog', group: 'Goods', needs: 'catalog:read' },
  { to: '/admin/categories', label: 'Categories', group: 'Goods', needs: 'catalog:read' },
  { to: '/admin/ingredients', label: 'Ingredients', group: 'Goods', needs: 'catalog:read' },
  { to: '/admin/stock', label: 'Stock', group: 'Goods', needs: 'stock:read' },
  { to: '/admin/promotions', label: 'Promotions', group: 'Goods', needs: 'promotions:read' },
  { to: '/admin/exchange', label: 'Import', group: 'Goods', needs: 'stock:read' },
  { to: '/admin/guides', label: 'Guides', group: 'Words', needs: 'guides:read' },
  { to: '/admin/bundles', label: 'Bundles', group: 'Words', needs: 'catalog:read' },
  { to: '/admin/treatments', label: 'Treatments', group: 'Words', needs: 'treatments:read' },
  { to: '/admin/studios', label: 'Studios', group: 'Words', needs: 'studios:read' },
  { to: '/admin/reports/sales', label: 'Reports', group: 'The shop', needs: 'reports:read' },
  { to: '/admin/events', label: 'Events', group: 'The shop', needs: 'events:read' },
  { to: '/admin/settings', label: 'Settings', group: 'The shop', needs: 'settings:read' },
  { to: '/admin/staff', label: 'Staff', group: 'The shop', needs: 'staff:manage' },
  { to: '/admin/audit', label: 'Audit', group: 'The shop', needs: 'audit:read' },
]

/** The pages that the person may open. */
export function pagesFor(actor: Pick<Actor, 'role'>): StaffPage[] {
  return STAFF_PAGES.filter(({ needs }) => !needs || may(actor, needs))
}

/** The one page of these that an address belongs to: its own, or the nearest one above it. */
export function pageOn(pathname: string, pages: readonly { to: string }[]): string | undefined {
  const above = pages.filter(({ to }) => pathname === to || pathname.startsWith(`${to}/`))
  return above.toSorted((a, b) => b.to.length - a.to.length)[0]?.to
}

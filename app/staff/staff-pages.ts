import { may, type Actor, type Permission } from './permissions'

interface StaffPage {
  to: string
  label: string
  /** Absent for a page that everybody on the staff may open. */
  needs?: Permission
}

/** Every page that staff can go to from anywhere, in the order of the header; a new one is a line here. */
const STAFF_PAGES: readonly StaffPage[] = [
  { to: '/admin/today', label: 'Today' },
  { to: '/admin/orders', label: 'Orders', needs: 'orders:read' },
  { to: '/admin/catalog', label: 'Catalog', needs: 'catalog:read' },
  { to: '/admin/stock', label: 'Stock', needs: 'stock:read' },
  { to: '/admin/exchange', label: 'Import', needs: 'stock:read' },
  { to: '/admin/customers', label: 'Customers', needs: 'customers:read' },
  { to: '/admin/consultations', label: 'Consultations', needs: 'consultations:read' },
  { to: '/admin/promotions', label: 'Promotions', needs: 'promotions:read' },
  { to: '/admin/reports/sales', label: 'Reports', needs: 'reports:read' },
  { to: '/admin/events', label: 'Events', needs: 'events:read' },
  { to: '/admin/mails', label: 'Mails', needs: 'events:read' },
  { to: '/admin/settings', label: 'Settings', needs: 'settings:read' },
  { to: '/admin/staff', label: 'Staff', needs: 'staff:manage' },
  { to: '/admin/audit', label: 'Audit', needs: 'audit:read' },
]

/** The pages that the person may open. */
export function pagesFor(actor: Pick<Actor, 'role'>): StaffPage[] {
  return STAFF_PAGES.filter(({ needs }) => !needs || may(actor, needs))
}

import type { Permission } from '#app/staff/permissions'

interface StaffPage {
  path: string
  /** What it asks of a role; null where everybody on the staff may enter. */
  needs: Permission | null
  /** What its forms ask, where that is more. */
  acts?: Permission
}

export const PROMOTION = '019ac0de-0000-7000-8000-000000000003'

/** No variant and no lot: the pages of both answer 404 to whoever may enter. */
export const PRODUCT = '019ac0de-0000-7000-8000-0000000000dd'
const VARIANT = '019ac0de-0000-7000-8000-0000000000aa'
export const GUIDE = '019ac0de-0000-7000-8000-0000000000ee'
/** No ingredient: its page answers 404 to whoever may enter. */
const INGREDIENT = '019ac0de-0000-7000-8000-0000000000f2'
const IMPORT = '019ac0de-0000-7000-8000-0000000000cc'
/** No return: its page answers 404 to whoever may enter. */
const RETURN = '019ac0de-0000-7000-8000-0000000000f1'
const REVIEW = '019ac0de-0000-7000-8000-0000000000ef'
/** No bundle, no treatment and no studio: their pages answer 404 to whoever may enter. */
const CONTENT = '019ac0de-0000-7000-8000-0000000000f0'
const LOT = '019ac0de-0000-7000-8000-0000000000bb'

/** Every page of staff by its route's file, which the test of staff pages asks for, as every role. */
export const PAGES: Record<string, StaffPage> = {
  'admin.tsx': { path: '/admin/today', needs: null },
  'admin._index.tsx': { path: '/admin', needs: null },
  'admin.$.tsx': { path: '/admin/no-such-page', needs: null },
  'admin.today.tsx': { path: '/admin/today', needs: null },
  'admin.orders._index.tsx': { path: '/admin/orders', needs: 'orders:read' },
  'admin.orders[.]csv.ts': { path: '/admin/orders.csv', needs: 'customers:export' },
  'admin.orders.$number.tsx': { path: '/admin/orders/PW-10001', needs: 'orders:read' },
  'admin.orders.$number_.slip.tsx': {
    path: '/admin/orders/PW-10001/slip',
    needs: 'orders:fulfil',
  },
  'admin.orders.$number_.edit.tsx': { path: '/admin/orders/PW-10001/edit', needs: 'orders:edit' },
  'admin.orders.$number_.switch.tsx': {
    path: '/admin/orders/PW-10001/switch',
    needs: 'orders:edit',
  },
  'admin.orders.pick.tsx': { path: '/admin/orders/pick', needs: 'orders:fulfil' },
  'admin.orders.slips.tsx': {
    path: '/admin/orders/slips?order=PW-10001',
    needs: 'orders:fulfil',
  },
  'admin.returns._index.tsx': { path: '/admin/returns', needs: 'orders:read' },
  'admin.returns.$id.tsx': { path: `/admin/returns/${RETURN}`, needs: 'orders:read' },
  'admin.events.tsx': { path: '/admin/events', needs: 'events:read', acts: 'events:replay' },
  'admin.mails.tsx': { path: '/admin/mails', needs: 'events:read', acts: 'mails:send' },
  'admin.reports._index.ts': { path: '/admin/reports', needs: 'reports:read' },
  'admin.reports.$report.tsx': { path: '/admin/reports/sales', needs: 'reports:read' },
  'admin.reports.$report_.$file.ts': {
    path: '/admin/reports/sales/sales.csv',
    needs: 'reports:read',
  },
  'admin.go.tsx': { path: '/admin/go', needs: null },
  'admin.account.tsx': { path: '/admin/account', needs: null },
  'admin.account_.two-step.tsx': { path: '/admin/account/two-step', needs: null },
  'admin.promotions._index.tsx': { path: '/admin/promotions', needs: 'promotions:read' },
  'admin.promotions.new.tsx': { path: '/admin/promotions/new', needs: 'promotions:write' },
  'admin.promotions.$id.tsx': {
    path: `/admin/promotions/${PROMOTION}`,
    needs: 'promotions:read',
    acts: 'promotions:write',
  },
  'admin.promotions.$id_.edit.tsx': {
    path: `/admin/promotions/${PROMOTION}/edit`,
    needs: 'promotions:write',
  },
  'admin.settings.tsx': { path: '/admin/settings', needs: 'settings:read', acts: 'settings:write' },
  'admin.catalog._index.tsx': { path: '/admin/catalog', needs: 'catalog:read' },
  'admin.catalog.new.tsx': { path: '/admin/catalog/new', needs: 'catalog:write' },
  'admin.catalog.$id.tsx': { path: `/admin/catalog/${PRODUCT}`, needs: 'catalog:read' },
  'admin.catalog.$id_.pictures.tsx': {
    path: `/admin/catalog/${PRODUCT}/pictures`,
    needs: 'catalog:read',
    acts: 'catalog:write',
  },
  'admin.catalog.$id_.upload.ts': {
    path: `/admin/catalog/${PRODUCT}/upload`,
    needs: 'catalog:read',
    acts: 'catalog:write',
  },
  'admin.catalog.$id_.preview.tsx': {
    path: `/admin/catalog/${PRODUCT}/preview`,
    needs: 'catalog:read',
  },
  'admin.reviews._index.tsx': { path: '/admin/reviews', needs: 'reviews:read' },
  'admin.reviews.$id.tsx': {
    path: `/admin/reviews/${REVIEW}`,
    needs: 'reviews:read',
    acts: 'reviews:moderate',
  },
  'admin.categories.tsx': {
    path: '/admin/categories',
    needs: 'catalog:read',
    acts: 'catalog:write',
  },
  'admin.ingredients._index.tsx': { path: '/admin/ingredients', needs: 'catalog:read' },
  'admin.ingredients.new.tsx': { path: '/admin/ingredients/new', needs: 'catalog:write' },
  'admin.ingredients.$id.tsx': {
    path: `/admin/ingredients/${INGREDIENT}`,
    needs: 'catalog:read',
    acts: 'catalog:write',
  },
  'admin.guides._index.tsx': { path: '/admin/guides', needs: 'guides:read' },
  'admin.guides.new.tsx': { path: '/admin/guides/new', needs: 'guides:write' },
  'admin.guides.$id.tsx': {
    path: `/admin/guides/${GUIDE}`,
    needs: 'guides:read',
    acts: 'guides:write',
  },
  'admin.guides.$id_.versions.tsx': {
    path: `/admin/guides/${GUIDE}/versions`,
    needs: 'guides:read',
    acts: 'guides:write',
  },
  'admin.guides.$id_.preview.tsx': {
    path: `/admin/guides/${GUIDE}/preview`,
    needs: 'guides:read',
  },
  'admin.stock._index.tsx': { path: '/admin/stock', needs: 'stock:read' },
  'admin.stock.$variantId.tsx': { path: `/admin/stock/${VARIANT}`, needs: 'stock:read' },
  'admin.stock.lots.$lotId.tsx': { path: `/admin/stock/lots/${LOT}`, needs: 'stock:read' },
  'admin.stock.lots.$lotId_.orders[.]csv.ts': {
    path: `/admin/stock/lots/${LOT}/orders.csv`,
    needs: 'customers:export',
  },
  'admin.exchange._index.tsx': { path: '/admin/exchange', needs: null },
  'admin.exchange.$kind[.]csv.ts': { path: '/admin/exchange/stock-counts.csv', needs: null },
  'admin.exchange.imports.$importId.tsx': {
    path: `/admin/exchange/imports/${IMPORT}`,
    needs: null,
  },
  'admin.exchange.imports.$importId_.rows[.]csv.ts': {
    path: `/admin/exchange/imports/${IMPORT}/rows.csv`,
    needs: null,
  },
  'admin.bundles._index.tsx': {
    path: '/admin/bundles',
    needs: 'catalog:read',
    acts: 'catalog:write',
  },
  'admin.bundles.new.tsx': { path: '/admin/bundles/new', needs: 'catalog:write' },
  'admin.bundles.$id.tsx': {
    path: `/admin/bundles/${CONTENT}`,
    needs: 'catalog:read',
    acts: 'catalog:write',
  },
  'admin.bundles.$id_.versions.tsx': {
    path: `/admin/bundles/${CONTENT}/versions`,
    needs: 'catalog:read',
    acts: 'catalog:write',
  },
  'admin.bundles.$id_.preview.tsx': {
    path: `/admin/bundles/${CONTENT}/preview`,
    needs: 'catalog:read',
  },
  'admin.treatments._index.tsx': {
    path: '/admin/treatments',
    needs: 'treatments:read',
    acts: 'treatments:write',
  },
  'admin.treatments.new.tsx': { path: '/admin/treatments/new', needs: 'treatments:write' },
  'admin.treatments.$id.tsx': {
    path: `/admin/treatments/${CONTENT}`,
    needs: 'treatments:read',
    acts: 'treatments:write',
  },
  'admin.treatments.$id_.versions.tsx': {
    path: `/admin/treatments/${CONTENT}/versions`,
    needs: 'treatments:read',
    acts: 'treatments:write',
  },
  'admin.treatments.$id_.preview.tsx': {
    path: `/admin/treatments/${CONTENT}/preview`,
    needs: 'treatments:read',
  },
  'admin.studios._index.tsx': {
    path: '/admin/studios',
    needs: 'studios:read',
    acts: 'studios:write',
  },
  'admin.studios.new.tsx': { path: '/admin/studios/new', needs: 'studios:write' },
  'admin.studios.$id.tsx': {
    path: `/admin/studios/${CONTENT}`,
    needs: 'studios:read',
    acts: 'studios:write',
  },
  'admin.studios.$id_.versions.tsx': {
    path: `/admin/studios/${CONTENT}/versions`,
    needs: 'studios:read',
    acts: 'studios:write',
  },
  'admin.studios.$id_.preview.tsx': {
    path: `/admin/studios/${CONTENT}/preview`,
    needs: 'studios:read',
  },
  'admin.customers.erasures.tsx': { path: '/admin/customers/erasures', needs: 'customers:read' },
  'admin.customers._index.tsx': { path: '/admin/customers', needs: 'customers:read' },
  'admin.customers.$number.tsx': {
    path: '/admin/customers/C-7',
    needs: 'customers:read',
    acts: 'customers:write',
  },
  'admin.customers.$number_.copy.ts': {
    path: '/admin/customers/C-7/copy',
    needs: 'customers:export',
  },
  'admin.customers.$number_.erase.tsx': {
    path: '/admin/customers/C-7/erase',
    needs: 'customers:erase',
  },
  'admin.consultations._index.tsx': {
    path: '/admin/consultations',
    needs: 'consultations:read',
  },
  'admin.consultations.$reference.tsx': {
    path: '/admin/consultations/7KQ3MX2P',
    needs: 'consultations:read',
    acts: 'consultations:write',
  },
  'admin.staff.tsx': { path: '/admin/staff', needs: 'staff:manage' },
  'admin.audit.tsx': { path: '/admin/audit', needs: 'audit:read' },
}

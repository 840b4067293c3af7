import { randomUUID } from 'node:crypto'
import { readBundleDetails } from '#app/content/bundle/bundle-details.server'
import { readSaleState } from '#app/content/bundle/sale-state.server'
import { CONTENT_KINDS } from '#app/content/content-kind'
import { parseContentQuery } from '#app/content/content-query'
import { listContent } from '#app/content/list-content.server'
import { readNewContent } from '#app/content/new-content.server'
import { readContent } from '#app/content/read-content.server'
import { readPreview } from '#app/content/read-preview.server'
import { readSlug } from '#app/content/read-slug.server'
import { readVersions } from '#app/content/read-versions.server'
import { readStudioFacts } from '#app/content/studio/studio-facts.server'
import { readScreened, readTreatmentFacts } from '#app/content/treatment/treatment-facts.server'
import { DeskQuery, listGuideDesk } from '#app/editorial/list-desk.server'
import { readGuideEditor } from '#app/editorial/read-editor.server'
import * as guideVersions from '#app/editorial/read-versions.server'
import { exportImport, listImports, readImport } from '#app/exchange/read-import.server'
import { startImport } from '#app/exchange/start-import.server'
import * as dictionary from '#app/merchandising/dictionary/find-ingredients.server'
import { readNewIngredient } from '#app/merchandising/dictionary/kept-ingredient.server'
import { findProducts } from '#app/merchandising/find-products.server'
import { readLabelsPage } from '#app/merchandising/labels/read-labels-page.server'
import { parseProductQuery } from '#app/merchandising/product-query'
import { readWaiting } from '#app/office/today.server'
import { readEditor } from '#app/merchandising/read-editor.server'
import { requireEdited } from '#app/merchandising/require-edited.server'
import { listConsultations } from '#app/office/consultations/list-consultations.server'
import { readConsultation } from '#app/office/consultations/read-consultation.server'
import { readCustomerSearch } from '#app/office/customers/customer-search'
import { findCustomers, listCustomers } from '#app/office/customers/list-customers.server'
import { readCustomer } from '#app/office/customers/read-customer.server'
import { listMails } from '#app/office/post/list-mails.server'
import { listPromotions } from '#app/office/promotions/list-promotions.server'
import * as promotionEditor from '#app/office/promotions/read-editor.server'
import { readPromotion } from '#app/office/promotions/read-promotion.server'
import { readSimulation } from '#app/office/promotions/read-simulation.server'
import { parseSampleBag } from '#app/office/promotions/sample-bag'
import { readSettingForms } from '#app/office/settings/read-settings.server'
import { listEvents } from '#app/office/stripe-events/list-events.server'
import { findOrders, listOrders } from '#app/orders/desk/list-orders.server'
import { parseOrderQuery } from '#app/orders/desk/order-query'
import { parsePickChoice } from '#app/orders/desk/pick-choice'
import { readEdit } from '#app/orders/desk/read-edit.server'
import { readOrder } from '#app/orders/desk/read-order.server'
import { readPicks } from '#app/orders/desk/read-picks.server'
import { readSwitch } from '#app/orders/desk/read-switch.server'
import { listReturns } from '#app/orders/returns/list-returns.server'
import { readReturn } from '#app/orders/returns/read-return.server'
import { formatOrderNumber } from '#app/orders/order-number'
import { listWaitingErasures } from '#app/orders/waiting-erasures.server'
import { db } from '#app/platform/database.server'
import { planErasure } from '#app/privacy/erasure-plan.server'
import { listReviews } from '#app/reviews/desk/list-reviews.server'
import { readReview } from '#app/reviews/desk/read-review.server'
import { readRefusalSpread } from '#app/reviews/desk/refusal-spread.server'
import { parseReviewSearch } from '#app/reviews/desk/review-views'
import { inviteStaff } from '#app/staff/invitations/invite-staff.server'
import { listInvitations } from '#app/staff/invitations/list-invitations.server'
import { listStaff } from '#app/staff/list-staff.server'
import type { Actor, Permission } from '#app/staff/permissions'
import { AuditSearch, readTrail, searchAudit } from '#app/staff/search-audit.server'
import { listStock } from '#app/stockroom/list-stock.server'
import { readLedger } from '#app/stockroom/read-ledger.server'
import { readLot } from '#app/stockroom/read-lot.server'
import { readStock } from '#app/stockroom/read-stock.server'
import { readStockSearch } from '#app/stockroom/stock-search'
import { aBundle } from '#tests/factories/bundle'
import { aConsultation } from '#tests/factories/consultation'
import { bundleForm } from '#tests/factories/content'
import { aGuideOnTheDesk } from '#tests/factories/guide-desk'
import { aSubscriber } from '#tests/factories/letters'
import { anOrder } from '#tests/factories/order'
import { aPriceBook } from '#tests/factories/price-book'
import { aProduct } from '#tests/factories/product'
import { aPromotion } from '#tests/factories/promotion'
import { aReturn } from '#tests/factories/return'
import { aReview } from '#tests/factories/review'
import { aStaffMember } from '#tests/factories/staff'
import { aStockedVariant } from '#tests/factories/stock'
import { aStudio, aTreatment } from '#tests/factories/treatment'

/** A read of the staff's rooms, what it asks of a role, and what it is asked. */
type StaffRead = [
  read: { readonly name: string },
  needs: Permission,
  ask: (actor: Actor) => Promise<unknown>,
]

const ADA = { email: 'ada@staff.example', name: 'Ada', role: 'support', locationId: null } as const

/** A shop with one of everything, and each read of the staff's rooms asked for it. */
export async function staffReads(now: Date): Promise<StaffRead[]> {
  const none = new URLSearchParams()
  const olive = await aStaffMember('owner')
  await inviteStaff(olive, ADA, now)
  return [
    ...(await readsOfOrders(none, now)),
    ...(await readsOfPeople(none, now)),
    ...(await readsOfProducts(olive, none, now)),
    ...(await readsOfContent(none, now)),
    ...(await readsOfPromotions(none, now)),
    [listMails, 'events:read', (actor) => listMails(actor, 'all', null)],
    [readWaiting, 'events:read', async (actor) => readWaiting(actor, 'payments', now)],
    [listEvents, 'events:read', (actor) => listEvents(actor, 'all', null)],
    [searchAudit, 'audit:read', (actor) => searchAudit(actor, AuditSearch.parse({}))],
    [listStaff, 'staff:manage', (actor) => listStaff(actor, now)],
    [listInvitations, 'staff:manage', (actor) => listInvitations(actor, now)],
    [readSettingForms, 'settings:read', (actor) => readSettingForms(actor, null, now)],
  ]
}

async function readsOfOrders(none: URLSearchParams, now: Date): Promise<StaffRead[]> {
  const { number } = await anOrder().paid()
  const { id: returnId } = await aReturn(1)
  const { id: variantId } = await aStockedVariant(5)
  const { id: lotId, locationId } = await db.stockLot.findFirstOrThrow({ where: { variantId } })
  const name = formatOrderNumber(number)
  const ledger = { of: { variantId, reach: [locationId] }, before: null }
  const picks = async (actor: Actor) =>
    (await readPicks(actor, parsePickChoice(none, false))).orders
  return [
    [readOrder, 'orders:read', (actor) => readOrder(actor, name)],
    [readEdit, 'orders:edit', (actor) => readEdit(actor, name, now)],
    [readSwitch, 'orders:edit', (actor) => readSwitch(actor, name, now)],
    [readPicks, 'orders:fulfil', picks],
    [listOrders, 'orders:read', (actor) => listOrders(actor, parseOrderQuery(none).query)],
    [findOrders, 'orders:read', (actor) => findOrders(actor, name)],
    [listReturns, 'orders:read', (actor) => listReturns(actor, 'waiting', null)],
    [readReturn, 'orders:read', (actor) => readReturn(actor, returnId)],
    [listStock, 'stock:read', (actor) => listStock(actor, readStockSearch(none), now)],
    [readStock, 'stock:read', (actor) => readStock(actor, { variantId, at: null }, now)],
    [readLot, 'stock:read', (actor) => readLot(actor, lotId, null)],
    [readLedger, 'stock:read', (actor) => readLedger(actor, ledger)],
  ]
}

async function readsOfPeople(none: URLSearchParams, now: Date): Promise<StaffRead[]> {
  const email = 'lee@example.com'
  await aSubscriber(email, 'subscribed', now)
  const { number } = await db.customerRecord.findUniqueOrThrow({ where: { email } })
  const { id: reviewId } = await aReview({}, { email: 'kim@example.com' })
  const { reference } = await aConsultation({ email: 'kim@example.com' })
  const open = { view: 'open', at: null, after: null } as const
  return [
    [listCustomers, 'customers:read', (each) => listCustomers(each, readCustomerSearch(none), now)],
    [findCustomers, 'customers:read', (actor) => findCustomers(actor, 'lee@')],
    [readCustomer, 'customers:read', (actor) => readCustomer(actor, number)],
    [planErasure, 'customers:erase', (actor) => planErasure(actor, number)],
    [listWaitingErasures, 'customers:read', (actor) => listWaitingErasures(actor, null)],
    [listReviews, 'reviews:read', (actor) => listReviews(actor, parseReviewSearch(none))],
    [readReview, 'reviews:read', (actor) => readReview(actor, reviewId)],
    [readRefusalSpread, 'reviews:read', (actor) => readRefusalSpread(actor)],
    [listConsultations, 'consultations:read', (actor) => listConsultations(actor, open)],
    [readConsultation, 'consultations:read', (actor) => readConsultation(actor, reference)],
  ]
}

async function readsOfProducts(
  olive: Actor,
  none: URLSearchParams,
  now: Date,
): Promise<StaffRead[]> {
  const { id } = await aProduct({ keys: [{ name: 'Glycerin' }] })
  const { id: ingredientId } = await db.ingredient.findFirstOrThrow()
  const [importId, freshId] = [randomUUID(), randomUUID()]
  const bytes = new TextEncoder().encode('inci_name,note\nGlycerin,Holds water.\n')
  await startImport(olive, { importId, kind: 'ingredients', fileName: 'rows.csv', bytes }, now)
  const { listIngredients, readIngredient, IngredientQuery } = dictionary
  const all = IngredientQuery.parse({})
  const rows = { effect: null, page: 1 }
  return [
    [findProducts, 'catalog:read', (actor) => findProducts(actor, parseProductQuery(none), now)],
    [readEditor, 'catalog:read', (actor) => readEditor(actor, id, now)],
    [
      readLabelsPage,
      'catalog:read',
      (actor) => readLabelsPage(actor, { params: none, freshId }, now),
    ],
    [requireEdited, 'catalog:read', (actor) => requireEdited(actor, id)],
    [listIngredients, 'catalog:read', (actor) => listIngredients(actor, all)],
    [readIngredient, 'catalog:read', (actor) => readIngredient(actor, ingredientId, now)],
    [readNewIngredient, 'catalog:write', (actor) => readNewIngredient(actor, 'Aqua', now)],
    [readTrail, 'audit:read', (actor) => readTrail(actor, 'import', importId)],
    [listImports, 'catalog:write', (actor) => listImports(actor)],
    [readImport, 'catalog:write', (actor) => readImport(actor, importId, rows)],
    [exportImport, 'catalog:write', (actor) => exportImport(actor, importId)],
  ]
}

async function readsOfContent(none: URLSearchParams, now: Date): Promise<StaffRead[]> {
  const { id: guideId } = await aGuideOnTheDesk()
  const bundle = { kind: 'bundle', id: (await aBundle([])).id } as const
  const treatment = { kind: 'treatment', id: (await aTreatment({ questions: [{}] })).id } as const
  const studio = { kind: 'location', id: (await aStudio()).id } as const
  const form = await bundleForm(bundle.id)
  const guide = { guideId, versionId: null, open: null }
  const page = () => Promise.resolve('The page')
  const ofEach = [bundle, treatment, studio].flatMap((key): StaffRead[] => {
    const { reads, writes } = CONTENT_KINDS[key.kind]
    return [
      [listContent, reads, (actor) => listContent(actor, key.kind, parseContentQuery(none))],
      [readContent, reads, (actor) => readContent(actor, key, now)],
      [readVersions, reads, (actor) => readVersions(actor, key, none)],
      [readPreview, reads, (actor) => readPreview(actor, key, page, now)],
      [readNewContent, writes, (actor) => readNewContent(actor, key.kind, now)],
    ]
  })
  const { readVersions: versionsOf, readPreview: previewOf } = guideVersions
  return [
    ...ofEach,
    [readSlug, 'treatments:read', (actor) => readSlug(actor, treatment)],
    [readSlug, 'studios:read', (actor) => readSlug(actor, studio)],
    [readTreatmentFacts, 'treatments:read', (each) => readTreatmentFacts(each, treatment.id)],
    [readScreened, 'treatments:read', (actor) => readScreened(actor)],
    [readStudioFacts, 'studios:read', (actor) => readStudioFacts(actor)],
    [readSaleState, 'catalog:read', (actor) => readSaleState(actor, bundle.id)],
    [readBundleDetails, 'catalog:read', (actor) => readBundleDetails(actor, form, null, now)],
    [listGuideDesk, 'guides:read', (actor) => listGuideDesk(actor, DeskQuery.parse({}), now)],
    [readGuideEditor, 'guides:read', (actor) => readGuideEditor(actor, guide, now)],
    [versionsOf, 'guides:read', (actor) => versionsOf(actor, guideId, none)],
    [previewOf, 'guides:read', (actor) => previewOf(actor, guideId, null)],
  ]
}

async function readsOfPromotions(none: URLSearchParams, now: Date): Promise<StaffRead[]> {
  await aPriceBook()
  const { id } = await aPromotion('AUTUMN')
  const bag = parseSampleBag(none)
  return [
    [listPromotions, 'promotions:read', (actor) => listPromotions(actor, 'all', null, now)],
    [readPromotion, 'promotions:read', (actor) => readPromotion(actor, id, now)],
    [readSimulation, 'promotions:read', (actor) => readSimulation(actor, id, bag, now)],
    [
      promotionEditor.readEditor,
      'promotions:write',
      (each) => promotionEditor.readEditor(each, id, now),
    ],
  ]
}

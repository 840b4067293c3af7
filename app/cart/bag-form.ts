import { z } from 'zod'

const lineId = z.uuid()
const bundleKey = z.uuid()
/** Names a browser tab that has no bag yet. */
const tab = z.string().regex(/^[\d-]{16,64}$/)
/** More is shortened, with a word about it; much more is a mistake. */
const quantity = z
  .int('Choose a whole number')
  .min(0, 'Choose a whole number')
  .max(9999, 'Choose a smaller number')
const common = {
  /** Where to go afterwards, without JavaScript. */
  returnTo: z.string().max(2000).optional(),
  /** The path of the page on which something was put into the bag. */
  from: z.string().max(2000).optional(),
}

/** What can be asked of the bag, one form for each intent. */
export const BagForm = z.discriminatedUnion('intent', [
  z.object({
    ...common,
    intent: z.literal('add'),
    variantId: z.array(z.uuid()).min(1, 'Choose a product').max(30),
    /** Of each. */
    quantity: quantity.min(1, 'Choose at least one').default(1),
    /** Of each in turn, in place of the one quantity: an order that is bought again. */
    quantities: z.array(quantity.min(1)).max(30).optional(),
    /** Pick up there: its stock counts from now on. */
    locationId: z.uuid().optional(),
    tab: tab.optional(),
  }),
  z.object({
    ...common,
    intent: z.literal('quantity'),
    lineId,
    quantity,
    /** Without JavaScript − and + send it beside the quantity. */
    step: z.int().min(-1).max(1).default(0),
  }),
  z.object({ ...common, intent: z.literal('remove'), lineId }),
  z.object({
    ...common,
    intent: z.literal('add-bundle'),
    bundleId: z.uuid(),
    /** A variant for each step; a step that was left out sends an empty one. */
    choice: z.array(z.uuid().optional()).min(1, 'Choose at least one product').max(12),
    quantity: quantity.min(1, 'Choose at least one').default(1),
    tab: tab.optional(),
  }),
  z.object({
    ...common,
    intent: z.literal('bundle-quantity'),
    bundleKey,
    quantity,
    step: z.int().min(-1).max(1).default(0),
  }),
  z.object({ ...common, intent: z.literal('bundle-remove'), bundleKey }),
  z.object({
    ...common,
    intent: z.literal('bundle-part'),
    bundleKey,
    stepId: z.uuid(),
    variantId: z.uuid('Choose a product'),
  }),
  z.object({
    ...common,
    intent: z.literal('undo'),
    variantId: z.uuid(),
    quantity: quantity.min(1).max(99),
    saved: z.boolean().default(false),
    addedAt: z.date().min(new Date('2000-01-01')).max(new Date('2199-12-31')),
    bundleKey: bundleKey.optional(),
    stepId: z.uuid().optional(),
  }),
  z.object({ ...common, intent: z.literal('save'), lineId }),
  z.object({ ...common, intent: z.literal('move'), lineId }),
  z.object({
    ...common,
    intent: z.literal('apply-code'),
    code: z.string('Enter a code').max(400, 'Codes are shorter than that'),
  }),
  /** Without a code: all of them. */
  z.object({ ...common, intent: z.literal('remove-code'), code: z.string().max(400).optional() }),
  z.object({ ...common, intent: z.literal('location'), locationId: z.uuid().optional() }),
])
export type BagForm = z.infer<typeof BagForm>

import type { OrderStory } from './order-story'
import { shoppers } from './shoppers'

const DAY = 24

const [maya, ...rest] = shoppers
const who = (index: number) => rest[index] ?? maya

/** One order or more in every state that an order can have, so that each page has something to show. */
export const showcase: OrderStory[] = [
  {
    key: 'delivered-part-refunded',
    shopper: who(0),
    method: 'standard',
    items: [
      { sku: 'PC-BHA2-118', quantity: 2 },
      { sku: 'PC-RESIST-190', quantity: 1 },
    ],
    placedHoursAgo: 20 * DAY,
    ending: { status: 'delivered', shippedHoursAgo: 19 * DAY, deliveredHoursAgo: 16 * DAY },
    refunded: {
      position: 0,
      quantity: 1,
      hoursAgo: 6 * DAY,
      reason: 'One bottle came back unopened.',
    },
  },
  {
    key: 'delivered-return-asked',
    shopper: who(1),
    method: 'standard',
    code: 'POLISH5',
    items: [
      { sku: 'ZO-POLISH-65', quantity: 1 },
      { sku: 'ZO-EXCLEAN-200', quantity: 1 },
      { sku: 'RV-REVOX-30', quantity: 1 },
    ],
    placedHoursAgo: 9 * DAY,
    ending: { status: 'delivered', shippedHoursAgo: 8 * DAY, deliveredHoursAgo: 4 * DAY },
    returning: {
      position: 1,
      quantity: 1,
      reason: 'not-for-me',
      comment: 'A little too drying for me, I would rather have the Hydrating Cleanser.',
    },
  },
  {
    key: 'picked-up',
    shopper: who(8),
    method: 'pickup',
    pickupAt: 'chicago',
    items: [{ sku: 'EL-UVCLEAR-48', quantity: 1 }],
    placedHoursAgo: 7 * DAY,
    ending: { status: 'delivered', shippedHoursAgo: 6 * DAY, deliveredHoursAgo: 5 * DAY },
  },
  {
    key: 'cancelled-after-payment',
    shopper: who(4),
    method: 'standard',
    items: [
      { sku: 'ZO-RSB-05-50', quantity: 1 },
      { sku: 'FAB-SPF30-50', quantity: 1 },
    ],
    placedHoursAgo: 5 * DAY,
    ending: { status: 'cancelled', endedHoursAgo: 5 * DAY - 3, afterPayment: true },
  },
  {
    key: 'expired',
    shopper: who(7),
    method: 'standard',
    items: [{ sku: 'RV-INTELLI-48', quantity: 1 }],
    placedHoursAgo: 4 * DAY,
    ending: { status: 'expired', endedHoursAgo: 4 * DAY - 1 },
  },
  {
    key: 'shipped',
    shopper: who(2),
    method: 'standard',
    items: [
      { sku: 'TO-NIAZINC-30', quantity: 2 },
      { sku: 'KI-RAREEARTH-125', quantity: 1 },
    ],
    placedHoursAgo: 3 * DAY,
    ending: { status: 'shipped', shippedHoursAgo: 2 * DAY },
  },
  {
    key: 'payment-failed',
    shopper: who(12),
    method: 'standard',
    items: [{ sku: 'DI-ADAP-45', quantity: 1 }],
    placedHoursAgo: 3 * DAY - 4,
    ending: { status: 'payment_failed', endedHoursAgo: 2 * DAY },
  },
  {
    key: 'shipped-express',
    shopper: who(5),
    method: 'express',
    items: [
      { sku: 'RV-REVOX-30', quantity: 1 },
      { sku: 'ZO-RECOVERY-50', quantity: 1 },
    ],
    placedHoursAgo: 2 * DAY,
    ending: { status: 'shipped', shippedHoursAgo: DAY },
  },
  {
    key: 'cancelled-before-payment',
    shopper: who(13),
    method: 'standard',
    items: [{ sku: 'SM-RET-025-30', quantity: 1 }],
    placedHoursAgo: 2 * DAY - 5,
    ending: { status: 'cancelled', endedHoursAgo: 2 * DAY - 5.5, afterPayment: false },
  },
  {
    key: 'processing',
    shopper: who(15),
    method: 'standard',
    items: [
      { sku: 'LRP-EFFACLAR-200', quantity: 1 },
      { sku: 'IL-PHA-100', quantity: 1 },
    ],
    placedHoursAgo: DAY + 6,
    ending: { status: 'payment_processing' },
  },
  {
    key: 'ready',
    shopper: who(18),
    method: 'pickup',
    pickupAt: 'portland',
    items: [
      { sku: 'ZO-EXCLEAN-200', quantity: 1 },
      { sku: 'RV-CLAYMASK-48', quantity: 1 },
    ],
    placedHoursAgo: DAY,
    ending: { status: 'ready_for_pickup', readyHoursAgo: 20 },
  },
  {
    key: 'paid-welcome',
    shopper: who(9),
    method: 'standard',
    code: 'WELCOME10',
    items: [
      { sku: 'ZO-EXCLEAN-200', quantity: 1 },
      { sku: 'ZO-POLISH-65', quantity: 1 },
      { sku: 'RV-REVOX-30', quantity: 1 },
    ],
    placedHoursAgo: 11,
    ending: { status: 'paid' },
  },
  {
    key: 'paid-flammable',
    shopper: maya,
    method: 'standard',
    items: [
      { sku: 'ZO-OILPADS-60', quantity: 1 },
      { sku: 'KI-GELCREAM-50', quantity: 1 },
    ],
    placedHoursAgo: 3,
    ending: { status: 'paid' },
  },
  {
    key: 'pending',
    shopper: who(16),
    method: 'standard',
    items: [{ sku: 'PCA-RETSENS-30', quantity: 1 }],
    placedHoursAgo: 0.1,
    ending: { status: 'pending_payment' },
  },
]

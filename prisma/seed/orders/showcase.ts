import type { OrderStory } from './order-story'
import { newcomer, shoppers } from './shoppers'

const DAY = 24

const [maya, ...rest] = shoppers
const who = (index: number) => rest[index] ?? maya

/**
 * Orders in every state that an order, a refund and a return can have, so that each page has something to
 * show. Parcels took a few days; what came back opened is not sold again.
 */
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
    returning: {
      position: 0,
      quantity: 1,
      status: 'refunded',
      hoursAgo: 9 * DAY,
      reason: 'not-for-me',
    },
    refunded: {
      position: 0,
      quantity: 1,
      status: 'succeeded',
      hoursAgo: 6 * DAY,
      reason: 'One bottle came back.',
    },
  },
  {
    key: 'delivered-disputed',
    shopper: who(14),
    method: 'standard',
    items: [{ sku: 'ZO-RETACNE-50', quantity: 1 }],
    placedHoursAgo: 18 * DAY,
    ending: { status: 'delivered', shippedHoursAgo: 17 * DAY, deliveredHoursAgo: 13 * DAY },
    disputed: { hoursAgo: 2 * DAY, reason: 'product_not_received' },
  },
  {
    key: 'delivered-return-declined',
    shopper: who(17),
    method: 'standard',
    items: [{ sku: 'DF-DERMAPORE', quantity: 1 }],
    placedHoursAgo: 16 * DAY,
    ending: { status: 'delivered', shippedHoursAgo: 15 * DAY, deliveredHoursAgo: 11 * DAY },
    returning: {
      position: 0,
      quantity: 1,
      status: 'declined',
      hoursAgo: 8 * DAY,
      reason: 'not-for-me',
      comment: 'Used it once, the noise is not for me.',
    },
  },
  {
    key: 'delivered-return-received',
    shopper: who(10),
    method: 'standard',
    items: [
      { sku: 'KI-RAREEARTH-125', quantity: 1 },
      { sku: 'FAB-OILCTRL-50', quantity: 2 },
    ],
    placedHoursAgo: 15 * DAY,
    ending: { status: 'delivered', shippedHoursAgo: 14 * DAY, deliveredHoursAgo: 10 * DAY },
    returning: {
      position: 1,
      quantity: 1,
      status: 'received',
      hoursAgo: 7 * DAY,
      reason: 'reaction',
      comment: 'My cheeks turned red on the second day.',
    },
  },
  {
    key: 'delivered-refund-submitted',
    shopper: who(3),
    method: 'standard',
    items: [
      { sku: 'KI-MILKPEEL-200', quantity: 1 },
      { sku: 'TO-NIAZINC-60', quantity: 1 },
    ],
    placedHoursAgo: 12 * DAY,
    ending: { status: 'delivered', shippedHoursAgo: 11 * DAY, deliveredHoursAgo: 8 * DAY },
    refunded: {
      position: 1,
      quantity: 1,
      status: 'submitted',
      hoursAgo: 20,
      reason: 'One bottle arrived broken.',
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
      status: 'requested',
      hoursAgo: 2 * DAY,
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
    ending: {
      status: 'cancelled',
      endedHoursAgo: 5 * DAY - 3,
      refund: { status: 'succeeded' },
    },
  },
  {
    key: 'cancelled-refund-failed',
    shopper: who(6),
    method: 'express',
    items: [{ sku: 'ZO-HYDRA-200', quantity: 1 }],
    placedHoursAgo: 6 * DAY,
    ending: {
      status: 'cancelled',
      endedHoursAgo: 6 * DAY - 2,
      refund: { status: 'failed', failure: 'expired_or_canceled_card' },
    },
  },
  {
    key: 'expired',
    shopper: who(7),
    method: 'standard',
    items: [{ sku: 'RV-INTELLI-48', quantity: 1 }],
    placedHoursAgo: 4 * DAY,
    ending: { status: 'expired' },
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
    ending: { status: 'cancelled', endedHoursAgo: 2 * DAY - 5.5 },
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
    shopper: newcomer,
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
    key: 'cancelled-refund-requested',
    shopper: who(11),
    method: 'standard',
    items: [{ sku: 'CE-CLEAR-124', quantity: 2 }],
    placedHoursAgo: 2,
    ending: { status: 'cancelled', endedHoursAgo: 1, refund: { status: 'requested' } },
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

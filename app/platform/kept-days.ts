/** For how many days what a shopper leaves behind is kept; docs/retention.md says why so long. */
export const KEPT_DAYS = {
  checkoutDraft: 30,
  openBag: 365,
  mail: 90,
  /** Since it was last read. */
  keptPlan: 180,
  /** After its half hour. */
  signInLink: 1,
  /** Since it was written; by then it was used, or its link is long dead. */
  staffInvitation: 90,
  /** The rows of a file that staff sent to import; since it was sent. */
  sentFile: 14,
  /** What staff typed into a form of an order and did not send. */
  orderForm: 7,
  /** The same of any other form. */
  staffForm: 180,
  stripeEvent: 30,
  failedStripeEvent: 90,
} as const

/** What stands where an order's shopper has been forgotten; the database checks it (erased_order_names_nobody). */
export const ERASED_EMAIL = 'deleted@porewell.invalid'
export const ERASED_WORD = 'Deleted'

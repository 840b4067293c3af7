/** What stands where an order's shopper has been forgotten; the database checks it (erased_order_names_nobody). */
export const ERASED_EMAIL = 'deleted@porewell.invalid'
export const ERASED_WORD = 'Deleted'
/** What is left in the timeline of why a return was declined; the database checks it (refuse_change_of_event). */
export const RETURN_DECLINED = 'We cannot take this return.'

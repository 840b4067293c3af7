/** The one currency that the shop sells in, as its ISO 4217 code. Every `…Cents` is in it. */
export const shopCurrency = 'USD'

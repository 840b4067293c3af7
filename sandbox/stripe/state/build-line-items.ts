import type Stripe from 'stripe'
import { checkMetadata } from './check-metadata'
import type { Context } from './context'
import type { LineItem, Price } from './objects'
import { discountOf, shareDiscount } from './share-discount'
import { invalidRequest, notSimulated, parameterMissing, resourceMissing } from './stripe-failure'

type LineParams = Stripe.Checkout.SessionCreateParams.LineItem
type ProductData = Stripe.Checkout.SessionCreateParams.LineItem.PriceData.ProductData

export type BuiltLines = {
  lineItems: LineItem[]
  products: Stripe.Product[]
  currency: string
  subtotal: number
  discount: number
}

/** Turns the line items of a request into Stripe's, priced in cents and with the coupon shared out. */
export function buildLineItems(
  params: readonly LineParams[],
  coupon: Stripe.Coupon | null,
  context: Context,
): BuiltLines {
  if (params.length > 100)
    throw invalidRequest('You can pass at most 100 line items.', { param: 'line_items' })
  const built = params.map((line, index) => buildLine(line, `line_items[${index}]`, context))
  const currency = built[0]?.item.currency ?? 'usd'
  for (const { item } of built)
    if (item.currency !== currency)
      throw invalidRequest('All line items must have the same currency.', { param: 'line_items' })
  if (coupon?.currency && coupon.currency !== currency)
    throw invalidRequest(
      `The coupon ${coupon.id} is in ${coupon.currency}, and the line items are in ${currency}.`,
      { param: 'discounts' },
    )

  const amounts = built.map(({ item }) => item.amount_subtotal)
  const subtotal = amounts.reduce((sum, amount) => sum + amount, 0)
  const discount = coupon ? discountOf(coupon, subtotal) : 0
  const shares = shareDiscount(discount, amounts)
  const lineItems = built.map(({ item }, index) => {
    const share = shares[index] ?? 0
    return { ...item, amount_discount: share, amount_total: item.amount_subtotal - share }
  })
  return { lineItems, products: built.map(({ product }) => product), currency, subtotal, discount }
}

function buildLine(line: LineParams, param: string, context: Context) {
  if (line.price) throw resourceMissing('price', line.price, `${param}[price]`)
  if (line.adjustable_quantity) throw notSimulated(`${param}[adjustable_quantity]`)
  if (line.tax_rates) throw notSimulated(`${param}[tax_rates]`)
  const data = line.price_data
  if (!data) throw parameterMissing(`${param}[price_data]`)
  if (data.recurring) throw notSimulated(`${param}[price_data][recurring]`)
  if (data.product) throw resourceMissing('product', data.product, `${param}[price_data][product]`)
  if (!data.product_data) throw parameterMissing(`${param}[price_data][product_data]`)

  const cents = data.unit_amount
  if (cents === undefined) throw parameterMissing(`${param}[price_data][unit_amount]`)
  if (cents < 0)
    throw invalidRequest('This value must be greater than or equal to 0.', {
      code: 'parameter_invalid_integer',
      param: `${param}[price_data][unit_amount]`,
    })
  const quantity = line.quantity
  if (quantity === undefined) throw parameterMissing(`${param}[quantity]`)
  if (quantity < 1)
    throw invalidRequest('This value must be greater than or equal to 1.', {
      code: 'parameter_invalid_integer',
      param: `${param}[quantity]`,
    })

  const currency = checkCurrency(data.currency, `${param}[price_data][currency]`)
  const product = buildProduct(data.product_data, `${param}[price_data][product_data]`, context)
  const price = buildPrice(product.id, currency, cents, data.tax_behavior, context)
  const item: LineItem = {
    id: context.newId('li'),
    object: 'item',
    adjustable_quantity: null,
    amount_discount: 0,
    amount_subtotal: cents * quantity,
    amount_tax: 0,
    amount_total: cents * quantity,
    currency,
    description: product.name,
    metadata: checkMetadata(line.metadata, `${param}[metadata]`),
    price,
    quantity,
  }
  return { item, product }
}

/** A three-letter currency in lower case. The sandbox charges in US dollars only. */
export function checkCurrency(currency: string, param: string): string {
  const lower = currency.toLowerCase()
  if (!/^[a-z]{3}$/.test(lower)) throw invalidRequest(`Invalid currency: ${currency}.`, { param })
  if (lower !== 'usd') throw notSimulated(`${param}=${lower}`)
  return lower
}

function buildPrice(
  product: string,
  currency: string,
  cents: number,
  taxBehavior: Stripe.Price.TaxBehavior | undefined,
  context: Context,
): Price {
  return {
    id: context.newId('price'),
    object: 'price',
    active: false,
    billing_scheme: 'per_unit',
    created: context.now,
    currency,
    custom_unit_amount: null,
    livemode: false,
    lookup_key: null,
    metadata: {},
    nickname: null,
    product,
    recurring: null,
    tax_behavior: taxBehavior ?? 'unspecified',
    tiers_mode: null,
    transform_quantity: null,
    type: 'one_time',
    unit_amount: cents,
    unit_amount_decimal: String(cents),
  }
}

function buildProduct(data: ProductData, param: string, context: Context): Stripe.Product {
  return {
    id: context.newId('prod'),
    object: 'product',
    active: false,
    created: context.now,
    description: data.description ?? null,
    images: data.images ?? [],
    livemode: false,
    marketing_features: [],
    metadata: checkMetadata(data.metadata, `${param}[metadata]`),
    name: data.name,
    package_dimensions: null,
    shippable: null,
    statement_descriptor: null,
    tax_code: data.tax_code ?? null,
    tax_details: null,
    type: 'service',
    unit_label: data.unit_label ?? null,
    updated: context.now,
    url: null,
  }
}

import type { ResponseSchema } from './parameter-schema'

const prefix = '#/components/schemas/'

/** The objects that the sandbox returns; everything that they can hold is followed from here. */
const roots = [
  'checkout.session',
  'payment_intent',
  'charge',
  'refund',
  'dispute',
  'coupon',
  'deleted_coupon',
  'event',
  'item',
  'error',
]

/** Whole resources that the sandbox never embeds: anything is accepted in their place. */
const neverEmbedded =
  /^(account|application|balance|bank_account|customer|deleted_(?!coupon)|file|invoice|issuing|mandate|payment_link|payment_source|promotion_code|review|setup_|shipping_rate|source|subscription|tax_|terminal|transfer|treasury|capability|person|external_account|connect_|order|quote|topup|payout|plan|test_helpers|credit_note|usage)/

/**
 * Picks the response schemas that the sandbox's objects need, without prose, references rewritten to
 * `#/responses/…` and OpenAPI's `nullable` turned into JSON Schema's `null`.
 */
export function selectResponses(schemas: Record<string, unknown>): Record<string, ResponseSchema> {
  const selected: Record<string, ResponseSchema> = {}
  const waiting = [...roots]
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (selected[name]) continue
    const schema = schemas[name]
    if (!isObject(schema)) throw new Error(`The published description has no schema ${name}`)
    selected[name] = {}
    selected[name] = rewrite(schema, (reference) => waiting.push(reference))
  }
  return Object.fromEntries(Object.entries(selected).sort(([a], [b]) => a.localeCompare(b)))
}

function rewrite(node: Record<string, unknown>, follow: (name: string) => void): ResponseSchema {
  if (typeof node['$ref'] === 'string') {
    const name = node['$ref'].slice(prefix.length)
    if (neverEmbedded.test(name)) return {}
    follow(name)
    return { $ref: `#/responses/${name}` }
  }
  const kept: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(node)) {
    if (key === 'description' || key === 'nullable' || key === 'title' || key.startsWith('x-'))
      continue
    if (key === 'properties' && isObject(value)) kept[key] = rewriteProperties(value, follow)
    else if (Array.isArray(value))
      kept[key] = value.map((item: unknown) => (isObject(item) ? rewrite(item, follow) : item))
    else kept[key] = isObject(value) ? rewrite(value, follow) : value
  }
  return node['nullable'] === true ? { anyOf: [kept, { type: 'null' }] } : kept
}

function rewriteProperties(value: Record<string, unknown>, follow: (name: string) => void) {
  return Object.fromEntries(
    Object.entries(value).map(([name, child]) => [
      name,
      isObject(child) ? rewrite(child, follow) : child,
    ]),
  )
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv'
import type { OperationKey } from '../openapi/operations'
import type { ParameterSchema, StripeSubset } from '../openapi/parameter-schema'
import subsetJson from '../openapi/stripe-subset.json' with { type: 'json' }
import { invalidRequest, parameterMissing, type StripeFailure } from '../state/stripe-failure'
import type { FormTree } from './parse-form'
import { shapeParameters } from './shape-parameters'

const subset = subsetJson as unknown as StripeSubset
const ajv = new Ajv({ allErrors: true, strict: false, verbose: true, formats: { decimal: true } })
const compiled = new Map<OperationKey, ValidateFunction>()

/** The API version of the SDK from whose types the parameters were extracted. */
export const apiVersion = subset.sdkApiVersion

/**
 * The parameters of an operation with their types, checked against Stripe's description. Throws
 * Stripe's own error for an unknown, ill-typed or missing parameter: the first in that order.
 */
export function validateParameters(operation: OperationKey, form: FormTree): unknown {
  const schema = subset.parameters[operation]
  if (!schema) throw new Error(`The extracted description lacks ${operation}`)
  refuseEmptyText(form, schema)
  const parameters = shapeParameters(form, schema)
  const validate = compiled.get(operation) ?? ajv.compile(schema)
  compiled.set(operation, validate)
  if (!validate(parameters)) throw explain(validate.errors ?? [])
  return parameters
}

function explain(errors: ErrorObject[]): StripeFailure {
  const telling = errors.filter((error) => error.keyword !== 'anyOf' && !isUnsetBranch(error))
  const unknown = telling.filter((error) => error.keyword === 'additionalProperties')
  if (unknown.length > 0) {
    const names = [...new Set(unknown.map((error) => nameOf(error, 'additionalProperty')))]
    return invalidRequest(
      `Received unknown parameter${names.length > 1 ? 's' : ''}: ${names.join(', ')}`,
      { code: 'parameter_unknown', param: names[0] ?? '' },
    )
  }
  const illTyped = telling.find((error) => error.keyword !== 'required')
  if (illTyped) return explainValue(illTyped)
  const missing = telling[0]
  return missing
    ? parameterMissing(nameOf(missing, 'missingProperty'))
    : invalidRequest('Invalid request.')
}

function explainValue(error: ErrorObject): StripeFailure {
  const param = bracketed(error.instancePath)
  const shown = typeof error.data === 'string' ? error.data : 'a hash'
  if (error.keyword === 'enum') {
    const allowed = (error.schema as string[]).filter((word) => word !== '')
    return invalidRequest(`Invalid ${param}: must be one of ${joinWords(allowed)}`, { param })
  }
  if (error.keyword === 'maxLength')
    return invalidRequest(
      `Invalid string: ${shown.slice(0, 6)}…${shown.slice(-4)}; must be at most ${String(error.schema)} characters`,
      { param },
    )
  switch (error.schema) {
    case 'integer':
      return invalidRequest(`Invalid integer: ${shown}`, {
        code: 'parameter_invalid_integer',
        param,
      })
    case 'number':
      return invalidRequest(`Invalid decimal: ${shown}`, { param })
    case 'boolean':
      return invalidRequest(`Invalid boolean: ${shown}`, { param })
    case 'array':
      return invalidRequest('Invalid array', { param })
    case 'object':
      return invalidRequest('Invalid object', { param })
    default:
      return invalidRequest(`Invalid string: ${shown}`, { param })
  }
}

/** Stripe takes an empty text as an attempt to unset, and refuses it where nothing can be unset. */
function refuseEmptyText(form: FormTree, schema: ParameterSchema): void {
  for (const [name, value] of Object.entries(form)) {
    const known = Object.hasOwn(schema.properties ?? {}, name)
      ? schema.properties?.[name]
      : undefined
    if (value !== '' || !known || known.anyOf?.some((branch) => branch.enum?.includes(''))) continue
    throw invalidRequest(
      `You passed an empty string for '${name}'. We assume empty values are an attempt to unset a parameter; however '${name}' cannot be unset. You should remove '${name}' from your request or supply a non-empty value.`,
      { code: 'parameter_invalid_empty', param: name },
    )
  }
}

function isUnsetBranch(error: ErrorObject): boolean {
  const values: unknown = error.keyword === 'enum' ? error.schema : undefined
  return Array.isArray(values) && values.length === 1 && values[0] === ''
}

function nameOf(error: ErrorObject, key: 'additionalProperty' | 'missingProperty'): string {
  const params = error.params as Record<string, string | undefined>
  return bracketed(`${error.instancePath}/${params[key] ?? ''}`)
}

/** `/line_items/0/quantity` → `line_items[0][quantity]`. */
function bracketed(pointer: string): string {
  const [head = '', ...rest] = pointer.split('/').slice(1)
  return head + rest.map((part) => `[${part}]`).join('')
}

function joinWords(words: string[]): string {
  const last = words.at(-1) ?? ''
  if (words.length < 3) return words.join(' or ')
  return `${words.slice(0, -1).join(', ')}, or ${last}`
}

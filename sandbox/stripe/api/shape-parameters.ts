import type { ParameterSchema } from '../openapi/parameter-schema'
import type { FormValue } from './parse-form'

/**
 * Gives a decoded form the types that its schema asks for: `'500'` becomes 500 where a whole number
 * is expected. What does not fit stays as it was typed, so that validation can quote it.
 */
export function shapeParameters(value: FormValue, schema: ParameterSchema | undefined): unknown {
  if (!schema) return value
  if (schema.anyOf) return shapeParameters(value, chooseBranch(value, schema.anyOf))
  if (typeof value === 'string') return shapeText(value, schema)
  return schema.type === 'array' ? shapeArray(value, schema) : shapeObject(value, schema)
}

function chooseBranch(value: FormValue, branches: ParameterSchema[]): ParameterSchema | undefined {
  if (typeof value !== 'string')
    return branches.find(({ type }) => type === 'object' || type === 'array') ?? branches[0]
  return (
    branches.find((branch) => branch.enum?.includes(value)) ??
    branches.find((branch) => branch.type === 'string' && !branch.enum) ??
    branches.find(({ type }) => type !== 'object' && type !== 'array') ??
    branches[0]
  )
}

function shapeText(value: string, schema: ParameterSchema): unknown {
  switch (schema.type) {
    case 'integer':
      return /^-?\d{1,15}$/.test(value) ? Number(value) : value
    case 'number':
      return /^-?\d{1,15}(\.\d+)?$/.test(value) ? Number(value) : value
    case 'boolean':
      return value === 'true' ? true : value === 'false' ? false : value
    default:
      return value
  }
}

function shapeArray(value: Record<string, FormValue>, schema: ParameterSchema): unknown {
  const keys = Object.keys(value)
  if (!keys.every((key) => /^\d{1,4}$/.test(key))) return value
  return keys
    .sort((a, b) => Number(a) - Number(b))
    .map((key) => shapeParameters(value[key] ?? '', schema.items))
}

function shapeObject(value: Record<string, FormValue>, schema: ParameterSchema): unknown {
  const values =
    typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined
  const entries = Object.entries(value).map(([name, child]) => {
    const known = Object.hasOwn(schema.properties ?? {}, name) ? schema.properties?.[name] : values
    return [name, shapeParameters(child, known)] as const
  })
  return Object.fromEntries(entries)
}

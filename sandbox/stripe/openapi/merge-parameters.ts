import type { ParameterSchema } from './parameter-schema'

/** A node of the published description; only what the merge reads. */
export type PublishedNode = {
  type?: ParameterSchema['type'] | undefined
  maxLength?: number
  items?: PublishedNode
  properties?: Record<string, PublishedNode>
  additionalProperties?: unknown
  anyOf?: PublishedNode[]
}

/**
 * Names, enums and what is required come from the SDK's types (current); whole numbers and lengths,
 * which TypeScript cannot say, come from the published description where it knows the parameter.
 */
export function mergeParameters(
  current: ParameterSchema,
  published: PublishedNode | undefined,
): ParameterSchema {
  if (current.anyOf)
    return {
      anyOf: current.anyOf.map((part) => mergeParameters(part, branchLike(part, published))),
    }
  const node = published?.anyOf ? branchLike(current, published) : published
  switch (current.type) {
    case 'object':
      return mergeObject(current, node)
    case 'array':
      return { ...current, items: mergeParameters(current.items ?? {}, node?.items) }
    case 'number':
      // Stripe's amounts, counts and times are whole; the published description names the exceptions.
      return { type: node?.type === 'number' ? 'number' : 'integer' }
    case 'string':
      return current.enum || current.format
        ? current
        : { type: 'string', maxLength: node?.maxLength ?? 5000 }
    default:
      return current
  }
}

function mergeObject(current: ParameterSchema, node: PublishedNode | undefined): ParameterSchema {
  if (typeof current.additionalProperties === 'object') {
    const values = isNode(node?.additionalProperties) ? node.additionalProperties : undefined
    return {
      ...current,
      additionalProperties: mergeParameters(current.additionalProperties, values),
    }
  }
  const properties = Object.fromEntries(
    Object.entries(current.properties ?? {}).map(([name, schema]) => [
      name,
      mergeParameters(schema, node?.properties?.[name]),
    ]),
  )
  return { ...current, properties }
}

function branchLike(part: ParameterSchema, published: PublishedNode | undefined) {
  const alike = (type: PublishedNode['type']) =>
    type === part.type || (part.type === 'number' && type === 'integer')
  return [published, ...(published?.anyOf ?? [])].find((node) => node && alike(node.type))
}

function isNode(value: unknown): value is PublishedNode {
  return typeof value === 'object' && value !== null
}

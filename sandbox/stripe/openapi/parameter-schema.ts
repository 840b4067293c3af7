/** The part of JSON Schema that describes Stripe's form parameters. */
export type ParameterSchema = {
  type?: 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean'
  format?: string
  enum?: string[]
  maxLength?: number
  items?: ParameterSchema
  properties?: Record<string, ParameterSchema>
  additionalProperties?: boolean | ParameterSchema
  required?: string[]
  anyOf?: ParameterSchema[]
}

/** A response schema as published, references already rewritten to `#/responses/…`. */
export type ResponseSchema = Record<string, unknown>

export type StripeSubset = {
  sdkApiVersion: string
  publishedDescription: string
  parameters: Record<string, ParameterSchema>
  responses: Record<string, ResponseSchema>
}

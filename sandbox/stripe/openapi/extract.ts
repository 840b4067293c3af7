import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { format } from 'prettier'
import { mergeParameters, type PublishedNode } from './merge-parameters'
import { operations, type Operation } from './operations'
import type { ParameterSchema, StripeSubset } from './parameter-schema'
import { openSdkTypes } from './read-sdk-types'
import { selectResponses } from './select-responses'

type PublishedOperation = {
  parameters?: { name: string; in: string; schema?: PublishedNode }[]
  requestBody?: { content: Record<string, { schema?: PublishedNode }> }
}

type PublishedDescription = {
  info: { version: string }
  paths: Record<string, Record<string, PublishedOperation | undefined>>
  components: { schemas: Record<string, unknown> }
}

const descriptionFile = process.argv[2]
if (!descriptionFile) throw new Error('Usage: tsx extract.ts path/to/stripe.com.json')

const published = JSON.parse(readFileSync(descriptionFile, 'utf8')) as PublishedDescription
const sdkFolder = path.resolve(path.dirname(createRequire(import.meta.url).resolve('stripe')), '..')
const sdk = openSdkTypes(sdkFolder)

const subset: StripeSubset = {
  sdkApiVersion: readSdkApiVersion(),
  publishedDescription: published.info.version,
  parameters: Object.fromEntries(operations.map((op) => [op.key, parametersOf(op)])),
  responses: selectResponses(published.components.schemas),
}

const target = path.join(import.meta.dirname, 'stripe-subset.json')
writeFileSync(target, await format(JSON.stringify(subset), { parser: 'json', printWidth: 100 }))

function parametersOf(op: Operation): ParameterSchema {
  return mergeParameters(sdk.parameters(op.sdkFile, op.sdkType), publishedParameters(op))
}

function publishedParameters(op: Operation): PublishedNode | undefined {
  const samePath = Object.keys(published.paths).find(
    (known) => known.replace(/\{\w+\}/g, '{id}') === op.path,
  )
  const found = samePath ? published.paths[samePath]?.[op.method.toLowerCase()] : undefined
  const body = found?.requestBody?.content['application/x-www-form-urlencoded']?.schema
  if (op.method === 'POST') return body
  const query = (found?.parameters ?? []).filter((parameter) => parameter.in === 'query')
  return {
    type: 'object',
    properties: Object.fromEntries(query.map(({ name, schema }) => [name, schema ?? {}])),
  }
}

function readSdkApiVersion(): string {
  const source = readFileSync(path.join(sdkFolder, 'esm/apiVersion.js'), 'utf8')
  const version = /ApiVersion = '([^']+)'/.exec(source)?.[1]
  if (!version) throw new Error('The SDK does not name its API version')
  return version
}

import { parseWithZod } from '@conform-to/zod/v4'
import type { z } from 'zod'
import { entriesAreSafe } from '#app/http/form-entries'
import { invariantResponse, refusal } from '#app/http/invariant-response'
import { readBody } from '#app/http/read-body.server'

const defaultMaxBytes = 64 * 1024

type ReadFormOptions = {
  /** Bytes that the whole body may have; 64 kB unless told. */
  maxBytes?: number
}

/**
 * Reads a posted form and checks it: conform's submission, whose `status` tells whether the values
 * are good. The schema must not be asynchronous. Throws a Response for what no browser form of ours sends: 413 for a body over the limit
 * (counted while it arrives, whatever its header claims), 415 for another content type, 400 for a
 * body that cannot be read as what it says it is or whose field names are not a form's.
 */
export async function readForm<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
  { maxBytes = defaultMaxBytes }: ReadFormOptions = {},
) {
  return parseWithZod(await readFormData(request, maxBytes), { schema })
}

async function readFormData(request: Request, maxBytes: number) {
  const type = request.headers.get('Content-Type') ?? ''
  const kind = type.split(';', 1)[0]?.trim().toLowerCase() ?? ''
  invariantResponse(
    kind === 'application/x-www-form-urlencoded' || kind === 'multipart/form-data',
    415,
  )
  const body = await readBody(request, maxBytes)
  try {
    const form = await new Response(body, { headers: { 'Content-Type': type } }).formData()
    invariantResponse(entriesAreSafe(form), 400)
    return form
  } catch (error) {
    throw error instanceof Response ? error : refusal(400)
  }
}

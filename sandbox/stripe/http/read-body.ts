import type { IncomingMessage } from 'node:http'

const largest = 1024 * 1024

/** The body as text. Throws for one over a mebibyte: no form of Stripe's comes near. */
export async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > largest) throw new BodyTooLarge()
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

export class BodyTooLarge extends Error {
  override message = 'The request body is larger than 1 MiB.'
}

import { invariantResponse, refusal } from '#app/http/invariant-response'

/**
 * The body's bytes, counted while they arrive, whatever its header claims. Throws a Response: 413 over
 * `maxBytes`, 400 when it breaks off.
 */
export async function readBody(
  request: Request,
  maxBytes: number,
): Promise<Uint8Array<ArrayBuffer>> {
  invariantResponse(Number(request.headers.get('Content-Length') ?? 0) <= maxBytes, 413)
  const chunks: Uint8Array[] = []
  let size = 0
  if (request.bodyUsed || !request.body) return new Uint8Array()
  const reader = request.body.getReader()
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw refusal(400)
    })
    if (done) return Buffer.concat(chunks)
    size += value.byteLength
    if (size > maxBytes) {
      // Not awaited: a sender that keeps the line open must not keep us waiting.
      void reader.cancel().catch(() => {})
      throw refusal(413)
    }
    chunks.push(value)
  }
}

/** The body as text, under the same limits. */
export async function readText(request: Request, maxBytes: number): Promise<string> {
  return new TextDecoder().decode(await readBody(request, maxBytes))
}

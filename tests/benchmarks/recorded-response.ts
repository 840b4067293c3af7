import { request } from 'node:http'
import type { Request } from 'autocannon'

/** An answer as it came over the wire, to be sent again by the bare server. */
export interface RecordedResponse {
  method: string
  path: string
  status: number
  /** Names and values in turn, as Node takes and gives them. */
  headers: string[]
  bodyBase64: string
}

/** The bare server writes these itself. */
const OF_THE_CONNECTION = [
  'connection',
  'keep-alive',
  'transfer-encoding',
  'date',
  'content-length',
]

/** Sends a request and keeps the answer's bytes, compressed as they are. Errors: throws on a status from 400 on. */
export function recordResponse(
  shopUrl: string,
  { method = 'GET', path = '/', headers = {}, body }: Request,
): Promise<RecordedResponse> {
  return new Promise((resolve, reject) => {
    const sent = request(shopUrl + path, { method, headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () => {
        const status = response.statusCode ?? 0
        if (status >= 400) return reject(new Error(`${method} ${path} answered ${status}.`))
        const kept = lasting(response.rawHeaders)
        const bodyBase64 = Buffer.concat(chunks).toString('base64')
        resolve({ method, path, status, headers: kept, bodyBase64 })
      })
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

function lasting(rawHeaders: readonly string[]): string[] {
  return rawHeaders.filter((_, index) => {
    const name = rawHeaders[index - (index % 2)] ?? ''
    return !OF_THE_CONNECTION.includes(name.toLowerCase())
  })
}

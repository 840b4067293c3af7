import type { ServerResponse } from 'node:http'
import { STATUS_CODES } from 'node:http'

/** Sends text of a type, with headers that keep a browser from guessing. */
export function answer(
  response: ServerResponse,
  status: number,
  type: 'json' | 'html' | 'css' | 'plain',
  body: string,
  headers: Record<string, string> = {},
): void {
  const types = {
    json: 'application/json',
    html: 'text/html; charset=utf-8',
    css: 'text/css; charset=utf-8',
    plain: 'text/plain; charset=utf-8',
  }
  response.writeHead(status, STATUS_CODES[status] ?? '', {
    'content-type': types[type],
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...headers,
  })
  response.end(body)
}

/** Sends the browser on with a GET. */
export function redirect(response: ServerResponse, to: string): void {
  response.writeHead(303, { location: to, 'cache-control': 'no-store' })
  response.end()
}

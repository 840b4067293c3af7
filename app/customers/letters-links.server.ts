import { env } from '#app/platform/environment.server'
import { confirmToken, unsubscribeToken, type Confirmation } from './letters-token.server'

// The token stands in the query, which the log leaves out.

export function confirmLink(confirmation: Confirmation, now: Date): string {
  return `${env.SHOP_URL}/letters/confirm?t=${confirmToken(confirmation, now)}`
}

/** The page with the button, for people. */
export function unsubscribeLink(subscriberId: string): string {
  return `${env.SHOP_URL}/letters/unsubscribe?t=${unsubscribeToken(subscriberId)}`
}

/** What lets a mail program unsubscribe by itself, in one click (RFC 2369, RFC 8058). */
export function unsubscribeHeaders(subscriberId: string): Record<string, string> {
  const address = `${env.SHOP_URL}/api/letters-unsubscribe?t=${unsubscribeToken(subscriberId)}`
  return {
    'List-Unsubscribe': `<${address}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  }
}

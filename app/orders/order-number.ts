const PREFIX = 'PW-'

/** 10001 → "PW-10001", the name an order has on pages and in mails. */
export function formatOrderNumber(number: number): string {
  return `${PREFIX}${number}`
}

/** "PW-10001", "pw-10001" or "10001" → 10001; undefined for anything else. */
export function parseOrderNumber(text: string): number | undefined {
  const digits = /^(?:pw-)?([1-9]\d{0,8})$/i.exec(text.trim())?.[1]
  return digits ? Number(digits) : undefined
}

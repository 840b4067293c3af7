const PREFIX = 'C-'

/** 1001 → "C-1001", what staff call a customer; it tells nothing about anybody. */
export function formatCustomerNumber(number: number): string {
  return `${PREFIX}${number}`
}

/** "C-1001" or "c-1001" → 1001; undefined for anything else. */
export function parseCustomerNumber(text: string): number | undefined {
  const digits = /^c-([1-9]\d{0,8})$/i.exec(text.trim())?.[1]
  return digits ? Number(digits) : undefined
}

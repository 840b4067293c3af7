import type { CSSProperties } from 'react'

// Inline, since mail programs drop style sheets; colors are the shop's light ones, since they know no tokens.
const INK = '#1d2721'
const serif = 'Georgia, "Times New Roman", serif'
const sans = 'Figtree, "Helvetica Neue", Arial, sans-serif'
export const page: CSSProperties = { backgroundColor: '#f6f3ec', margin: 0, padding: '32px 0' }
export const sheet: CSSProperties = {
  backgroundColor: '#fffdf8',
  maxWidth: '560px',
  padding: '32px',
  borderRadius: '12px',
}
export const wordmark: CSSProperties = {
  fontFamily: serif,
  fontSize: '20px',
  color: INK,
  margin: 0,
}
export const title: CSSProperties = {
  fontFamily: serif,
  fontWeight: 400,
  fontSize: '28px',
  lineHeight: '34px',
  color: INK,
}
export const text: CSSProperties = {
  fontFamily: sans,
  fontSize: '16px',
  lineHeight: '24px',
  color: INK,
}
export const small: CSSProperties = { ...text, fontSize: '14px', color: '#57615a' }
export const rule: CSSProperties = { borderColor: '#e3ddd0', margin: '24px 0' }
export const button: CSSProperties = {
  ...text,
  backgroundColor: '#2f5d46',
  color: '#ffffff',
  borderRadius: '999px',
  padding: '12px 24px',
  textDecoration: 'none',
}

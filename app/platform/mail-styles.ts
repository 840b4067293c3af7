import type { CSSProperties } from 'react'

// Inline, since mail programs drop style sheets; colors are the shop's light ones, since they know no tokens.
const INK = '#1d2721'
const MOSS = '#2f5d46'
const serif = 'Georgia, "Times New Roman", serif'
const sans = 'Figtree, "Helvetica Neue", Arial, sans-serif'

export const mailPage: CSSProperties = { backgroundColor: '#f6f3ec', margin: 0, padding: '32px 0' }
export const mailPaper: CSSProperties = {
  backgroundColor: '#fffdf8',
  maxWidth: '560px',
  padding: '32px',
  borderRadius: '12px',
}
export const mailWordmark: CSSProperties = {
  fontFamily: serif,
  fontSize: '20px',
  color: INK,
  margin: 0,
}
export const mailTitle: CSSProperties = {
  fontFamily: serif,
  fontWeight: 400,
  fontSize: '28px',
  lineHeight: '34px',
  color: INK,
}
export const mailText: CSSProperties = {
  fontFamily: sans,
  fontSize: '16px',
  lineHeight: '24px',
  color: INK,
}
export const mailSmall: CSSProperties = { ...mailText, fontSize: '14px', color: '#57615a' }
export const mailRule: CSSProperties = { borderColor: '#e3ddd0', margin: '24px 0' }
export const mailLink: CSSProperties = { color: MOSS, textDecoration: 'underline' }
export const mailButton: CSSProperties = {
  ...mailText,
  backgroundColor: MOSS,
  color: '#ffffff',
  borderRadius: '999px',
  padding: '12px 24px',
  textDecoration: 'none',
}

import { Body, Container, Head, Heading, Hr, Html, Preview, Text } from '@react-email/components'
import type { CSSProperties, ReactNode } from 'react'

type MailSheetProps = {
  /** What a mail program shows beside the subject. */
  preview: string
  title: string
  children: ReactNode
  /** Small print below the line. */
  footer: ReactNode
}

// Inline, since mail programs drop style sheets; colors are the shop's light ones, since they know no tokens.
const INK = '#1d2721'
const serif = 'Georgia, "Times New Roman", serif'
const sans = 'Figtree, "Helvetica Neue", Arial, sans-serif'
const pageStyle: CSSProperties = { backgroundColor: '#f6f3ec', margin: 0, padding: '32px 0' }
const sheetStyle: CSSProperties = {
  backgroundColor: '#fffdf8',
  maxWidth: '560px',
  padding: '32px',
  borderRadius: '12px',
}
const wordmark: CSSProperties = { fontFamily: serif, fontSize: '20px', color: INK, margin: 0 }
const titleStyle: CSSProperties = {
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
export const mailLink: CSSProperties = { color: '#2f5d46', textDecoration: 'underline' }
export const mailButton: CSSProperties = {
  ...mailText,
  backgroundColor: '#2f5d46',
  color: '#ffffff',
  borderRadius: '999px',
  padding: '12px 24px',
  textDecoration: 'none',
}

/** The sheet of paper that a mail of the shop is written on. */
export function MailSheet({ preview, title, children, footer }: MailSheetProps) {
  return (
    <Html lang="en">
      <Head />
      <Preview>{preview}</Preview>
      <Body style={pageStyle}>
        <Container style={sheetStyle}>
          <Text style={wordmark}>Porewell</Text>
          <Heading as="h1" style={titleStyle}>
            {title}
          </Heading>
          {children}
          <Hr style={{ borderColor: '#e3ddd0', margin: '24px 0' }} />
          {footer}
        </Container>
      </Body>
    </Html>
  )
}

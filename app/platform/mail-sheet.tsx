import { Body, Container, Head, Heading, Hr, Html, Preview, Text } from '@react-email/components'
import type { ReactNode } from 'react'
import { mailPage, mailPaper, mailRule, mailTitle, mailWordmark } from './mail-styles'
import { useShopProfile } from './shop-profile'

type MailSheetProps = {
  /** What a mail program shows beside the subject. */
  preview: string
  title: string
  children: ReactNode
  /** Small print below a line. */
  footer?: ReactNode
}

/** The sheet of paper that every mail of the shop is written on, under the shop's own name. */
export function MailSheet({ preview, title, children, footer }: MailSheetProps) {
  const { businessName } = useShopProfile()
  return (
    <Html lang="en">
      <Head>
        <title>{title}</title>
      </Head>
      <Preview>{preview}</Preview>
      <Body style={mailPage}>
        <main>
          <Container style={mailPaper}>
            <Text style={mailWordmark}>{businessName}</Text>
            <Heading as="h1" style={mailTitle}>
              {title}
            </Heading>
            {children}
            {footer ? (
              <>
                <Hr style={mailRule} />
                {footer}
              </>
            ) : null}
          </Container>
        </main>
      </Body>
    </Html>
  )
}

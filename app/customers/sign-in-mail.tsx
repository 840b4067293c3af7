import { Button, Text } from '@react-email/components'
import { MailSheet } from '#app/platform/mail-sheet'
import { mailButton, mailSmall, mailText } from '#app/platform/mail-styles'
import { LINK_MINUTES } from './sign-in'
import { useShopProfile } from '#app/platform/shop-profile'

export const signInSubject = (shop: string) => `Your link to sign in to ${shop}`

const LEAD = `Open this link and press the button there. It works once, within ${LINK_MINUTES} minutes.`

/** The mail with the link that signs in: one button, and what to do when it was somebody else. */
export function SignInMail({ link }: { link: string }) {
  const { careEmail } = useShopProfile()
  return (
    <MailSheet
      preview={LEAD}
      title="Sign in to your account"
      footer={<Text style={mailSmall}>Questions? Answer this mail or write to {careEmail}.</Text>}
    >
      <Text style={mailText}>Hello,</Text>
      <Text style={mailText}>{LEAD}</Text>
      {/* A new window, as links get otherwise, is one that a framed view of a mail may not open. */}
      <Button href={link} target="_top" style={mailButton}>
        Sign in
      </Button>
      <Text style={mailText}>
        If you did not ask for it, do nothing: without the click nobody is signed in. Please pass
        the link on to nobody.
      </Text>
    </MailSheet>
  )
}

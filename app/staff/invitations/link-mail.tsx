import { Button, Text } from '@react-email/components'
import { MailSheet } from '#app/platform/mail-sheet'
import { mailButton, mailSmall, mailText } from '#app/platform/mail-styles'
import { useShopProfile } from '#app/platform/shop-profile'
import { ROLE_NAMES, type StaffRole } from '../role'

export const LINK_MAIL_SUBJECTS = {
  join: (shop: string) => `Your staff account at ${shop}`,
  reset: (shop: string) => `A new password for your staff account at ${shop}`,
} as const

/** A new window, as links get otherwise, is one that a framed view of a mail may not open. */
const SAME_WINDOW = '_top'

type LinkMailProps = {
  /** An invitation, or a new password for an account that there is. */
  kind: keyof typeof LINK_MAIL_SUBJECTS
  name: string
  role: StaffRole
  link: string
}

/** The mail with the one link that sets a password. */
export function LinkMail({ kind, name, role, link }: LinkMailProps) {
  const { businessName } = useShopProfile()
  const { title, lead, button, other } = wordsOf(kind, role, businessName)
  return (
    <MailSheet
      preview={lead}
      title={title}
      footer={
        <Text style={mailSmall}>This mail was written for {name}. Please keep it to yourself.</Text>
      }
    >
      <Text style={mailText}>Hello {name},</Text>
      <Text style={mailText}>{lead}</Text>
      <Button href={link} target={SAME_WINDOW} style={mailButton}>
        {button}
      </Button>
      <Text style={mailText}>
        The link works once and for 7 days. If a later mail like this one comes, only the link in
        the later one works. {other}
      </Text>
    </MailSheet>
  )
}

function wordsOf(kind: LinkMailProps['kind'], role: StaffRole, shop: string) {
  return kind === 'join'
    ? {
        title: 'Welcome to the team',
        lead: `You are invited to the staff pages of ${shop}. Your role there: ${ROLE_NAMES[role]}. Choose a password, and you are in.`,
        button: 'Choose a password',
        other: 'If you do not know what this is about, do nothing: no account is opened.',
      }
    : {
        title: 'Choose a new password',
        lead: 'An owner of the shop sent you this link because your password was forgotten. With the new one, you are signed out on every browser.',
        button: 'Choose a new password',
        other:
          'If you did not ask for it, do nothing and tell an owner: your password stays as it is.',
      }
}

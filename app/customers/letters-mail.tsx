import { Button, Link, Text } from '@react-email/components'
import { MailSheet } from '#app/platform/mail-sheet'
import { mailButton, mailLink, mailSmall, mailText } from '#app/platform/mail-styles'
import { LETTERS_CONTENT, LETTERS_NAME } from './letters'
import { useShopProfile } from '#app/platform/shop-profile'

export type LettersMailKind = 'confirm' | 'already' | 'welcome'

/** What each mail about the subscription says; without a button of its own it leads to the shop. */
export const LETTERS_MAIL_WORDS = {
  confirm: {
    subject: `Please confirm: ${LETTERS_NAME}`,
    title: 'One click, and the letter is yours',
    lead: `Somebody, most likely you, asked us to send “${LETTERS_NAME}” to this address. Please confirm that it was you.`,
    button: 'Confirm my address',
    note: 'The link works for 7 days. If it was not you, do nothing: without the click no letter is sent.',
  },
  already: {
    subject: `You already get ${LETTERS_NAME}`,
    title: 'You are already on the list',
    lead: `Somebody, most likely you, asked us to send “${LETTERS_NAME}” to this address. It gets the letter already, so there is nothing to do.`,
    button: null,
    note: 'If it was not you, nothing has changed.',
  },
  welcome: {
    subject: `Welcome to ${LETTERS_NAME}`,
    title: 'Welcome, and thank you',
    lead: `Your address is confirmed. ${LETTERS_CONTENT}`,
    button: null,
    note: 'Your first letter comes with the next one that we write.',
  },
} as const

/** A new window, as links get otherwise, is one that a framed view of a mail may not open. */
const SAME_WINDOW = '_top'

type LettersMailProps = {
  kind: LettersMailKind
  /** Where the button leads. */
  link: string
  unsubscribeLink: string
}

/** A mail about the subscription: what happened, one button, and the way out. */
export function LettersMail({ kind, link, unsubscribeLink }: LettersMailProps) {
  const { businessName, careEmail, postalAddress } = useShopProfile()
  const { title, lead, button, note } = LETTERS_MAIL_WORDS[kind]
  return (
    <MailSheet
      preview={lead}
      title={title}
      footer={
        <Text style={mailSmall}>
          {kind === 'confirm' ? 'Not interested? ' : 'No longer interested? '}
          <Link href={unsubscribeLink} target={SAME_WINDOW} style={mailLink}>
            Unsubscribe
          </Link>
          . Questions? Answer this mail or write to {careEmail}.
          {postalAddress ? ` ${businessName}, ${postalAddress.replaceAll('\n', ', ')}.` : ''}
        </Text>
      }
    >
      <Text style={mailText}>Hello,</Text>
      <Text style={mailText}>{lead}</Text>
      <Button href={link} target={SAME_WINDOW} style={mailButton}>
        {button ?? `Visit ${businessName}`}
      </Button>
      <Text style={mailText}>{note}</Text>
    </MailSheet>
  )
}

import { Button, Text } from '@react-email/components'
import type { Route } from '#app/treatments/screening'
import { MailSheet } from '#app/platform/mail-sheet'
import { mailButton, mailSmall, mailText } from '#app/platform/mail-styles'
import { useShopProfile } from '#app/platform/shop-profile'

type StudioMailProps = {
  reference: string
  treatment: string
  studio: string
  /** How to reach whoever asked. What was answered about health is not in a mail. */
  contact: { fullName: string; email: string; phone: string | null; preferredTimes: string | null }
  flagged: boolean
  hasMessage: boolean
  route: Route
}

const WHO_CALLS: Record<Route, string> = {
  studio: 'The studio calls.',
  clinician: 'A clinician calls, before anything is planned.',
  referral: 'A clinician calls. Do not book this: it may have to be referred.',
}

/** Tells a studio that somebody asks to be called. */
export function StudioMail(props: StudioMailProps) {
  const { reference, treatment, studio, contact, flagged, hasMessage, route } = props
  const lines = [
    contact.fullName,
    contact.phone ? `Phone ${formatPhone(contact.phone)}` : 'No phone number: please write',
    contact.email,
    contact.preferredTimes ? `Calls suit: ${contact.preferredTimes}` : null,
  ].filter((line) => line !== null)
  return (
    <MailSheet
      preview={`${treatment} at ${studio}, reference ${reference}`}
      title="A consultation request"
      footer={
        <Text style={mailSmall}>
          Health answers are kept with the request and never mailed. Please do not ask for them by
          mail either.
        </Text>
      }
    >
      <Text style={mailText}>
        Somebody asks about {treatment} at {studio}. Reference {reference}.
      </Text>
      <Text style={{ ...mailText, fontWeight: 600 }}>{WHO_CALLS[route]}</Text>
      <Text style={mailText}>
        {flaggedWords(flagged)}
        {hasMessage ? ' They also left a message with the request.' : ''}
      </Text>
      <Text style={mailText}>
        {lines.map((line) => (
          <span key={line}>
            {line}
            <br />
          </span>
        ))}
      </Text>
    </MailSheet>
  )
}

type ShopperMailProps = {
  reference: string
  studio: string
  studioPhone: string | null
  link: string
  route: Route
}

/**
 * Tells whoever asked that the request has arrived. It repeats nothing that was typed: the address may be
 * somebody else's.
 */
export function ShopperMail({ reference, studio, studioPhone, link, route }: ShopperMailProps) {
  const { careEmail } = useShopProfile()
  const lead = `Your request has reached ${studio}. Its reference is ${reference}.`
  return (
    <MailSheet
      preview={lead}
      title="We have your request"
      footer={
        <Text style={mailSmall}>
          Did you not ask for this? Then somebody mistyped their address: do nothing, or tell us at{' '}
          {careEmail}.
        </Text>
      }
    >
      <Text style={mailText}>Hello,</Text>
      <Text style={mailText}>
        {lead} Nothing is booked and nothing is to pay. {nextWords(route)}
      </Text>
      <Button href={link} style={mailButton}>
        See what happens next
      </Button>
      <Text style={mailText}>
        {studioPhone ? `To change or add something, call ${studioPhone}. ` : ''}Please do not send
        health details by mail.
      </Text>
    </MailSheet>
  )
}

function nextWords(route: Route): string {
  return route === 'studio'
    ? 'The studio is in touch to talk it over.'
    : 'A clinician is in touch before anything is planned.'
}

/** Neither which answers nor how many. */
function flaggedWords(flagged: boolean): string {
  return flagged
    ? 'There are answers that are flagged for a clinician to read before the call.'
    : 'No answer is flagged.'
}

/** "2145550142" → "(214) 555-0142". */
function formatPhone(digits: string): string {
  return digits.replace(/^(\d{3})(\d{3})(\d{4})$/, '($1) $2-$3')
}

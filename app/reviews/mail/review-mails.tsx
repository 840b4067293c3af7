import { Button, Text } from '@react-email/components'
import { MailSheet } from '#app/platform/mail-sheet'
import { mailButton, mailSmall, mailText } from '#app/platform/mail-styles'
import { useShopProfile } from '#app/platform/shop-profile'
import { REFUSAL_REASONS, type RefusalReason } from '../refusal-reasons'

type RefusedMailProps = {
  fullName: string
  /** Brand and name. */
  product: string
  reason: RefusalReason
  /** Where the review can be written in other words. */
  link: string
}

/** Why a review is not shown, and what would make it one that is. */
export function RefusedMail({ fullName, product, reason, link }: RefusedMailProps) {
  const { sentence, fix } = REFUSAL_REASONS[reason]
  const { careEmail } = useShopProfile()
  return (
    <MailSheet title="About your review" preview={`We could not show your review of ${product}.`}>
      <Text style={mailText}>Dear {fullName},</Text>
      <Text style={mailText}>
        Thank you for writing about {product}. We could not show your review as it is. {sentence}
      </Text>
      <Text style={mailText}>{fix} How many stars you gave has nothing to do with it.</Text>
      <Button href={link} style={mailButton}>
        Change your review
      </Button>
      <Text style={mailSmall}>
        You can change it for 30 days, or withdraw it whenever you like. Do you think that we are
        wrong? Write to {careEmail}.
      </Text>
    </MailSheet>
  )
}

type CareMailProps = {
  /** Such as "PW-10001". */
  order: string
  product: string
  stars: number
  reviewTitle: string
  reviewText: string
  /** Whether its writer took it back since, so that its page has no words. */
  takenBack: boolean
  /** The review's page for staff. */
  link: string
}

/** A shopper's words, for whoever decides whether they are a report of a reaction. */
export function CareMail({
  order,
  product,
  stars,
  reviewTitle,
  reviewText,
  takenBack,
  link,
}: CareMailProps) {
  return (
    <MailSheet
      title="A review that may tell of a reaction"
      preview={`Order ${order}, ${product}: please read it as a report.`}
    >
      <Text style={mailText}>
        Order {order}, {product}, {stars} of 5 stars. Please read it as you would a report that came
        to you: the reports of serious reactions are kept for six years.
      </Text>
      <Text style={mailText}>“{reviewTitle}”</Text>
      <Text style={{ ...mailText, whiteSpace: 'pre-line' }}>{reviewText}</Text>
      {takenBack ? (
        <Text style={mailText}>
          Its writer has taken the review back. These words stand in this mail alone.
        </Text>
      ) : null}
      <Button href={link} style={mailButton}>
        Open the review
      </Button>
      <Text style={mailSmall}>
        How to reach the shopper stands on the order’s page, unless they asked to be forgotten. Our
        copy of this mail is deleted after 90 days: keep yours.
      </Text>
    </MailSheet>
  )
}

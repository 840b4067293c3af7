import {
  Body,
  Button,
  Container,
  Head,
  Heading,
  Html,
  Preview,
  Text,
} from '@react-email/components'
import type { ReactNode } from 'react'
import { button, page, sheet, small, text, title, wordmark } from '#app/orders/mail/mail-styles'
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
    <Frame heading="About your review" preview={`We could not show your review of ${product}.`}>
      <Text style={text}>Dear {fullName},</Text>
      <Text style={text}>
        Thank you for writing about {product}. We could not show your review as it is. {sentence}
      </Text>
      <Text style={text}>{fix} How many stars you gave has nothing to do with it.</Text>
      <Button href={link} style={button}>
        Change your review
      </Button>
      <Text style={small}>
        You can change it for 30 days, or withdraw it whenever you like. Do you think that we are
        wrong? Write to {careEmail}.
      </Text>
    </Frame>
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
    <Frame
      heading="A review that may tell of a reaction"
      preview={`Order ${order}, ${product}: please read it as a report.`}
    >
      <Text style={text}>
        Order {order}, {product}, {stars} of 5 stars. Please read it as you would a report that came
        to you: the reports of serious reactions are kept for six years.
      </Text>
      <Text style={text}>“{reviewTitle}”</Text>
      <Text style={{ ...text, whiteSpace: 'pre-line' }}>{reviewText}</Text>
      {takenBack ? (
        <Text style={text}>
          Its writer has taken the review back. These words stand in this mail alone.
        </Text>
      ) : null}
      <Button href={link} style={button}>
        Open the review
      </Button>
      <Text style={small}>
        How to reach the shopper stands on the order’s page, unless they asked to be forgotten. Our
        copy of this mail is deleted after 90 days: keep yours.
      </Text>
    </Frame>
  )
}

type FrameProps = { heading: string; preview: string; children: ReactNode }

function Frame({ heading, preview, children }: FrameProps) {
  const { businessName } = useShopProfile()
  return (
    <Html lang="en">
      <Head>
        <title>{heading}</title>
      </Head>
      <Preview>{preview}</Preview>
      <Body style={page}>
        <main>
          <Container style={sheet}>
            <Text style={wordmark}>{businessName}</Text>
            <Heading as="h1" style={title}>
              {heading}
            </Heading>
            {children}
          </Container>
        </main>
      </Body>
    </Html>
  )
}

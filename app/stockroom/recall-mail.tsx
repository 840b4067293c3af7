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
import { button, page, sheet, small, text, title, wordmark } from '#app/orders/mail/mail-styles'
import { useShopProfile } from '#app/platform/shop-profile'

type RecallMailProps = {
  fullName: string
  order: string
  link: string
  /** Brand, name and size. */
  product: string
  lotCode: string
  units: number
  /** In the words of the staff. */
  reason: string
}

/** What a shopper reads of a recall: what to look for, what to do, and no word about their skin. */
export function RecallMail(props: RecallMailProps) {
  const { fullName, order, link, product, lotCode, units, reason } = props
  const { businessName, reactionEmail } = useShopProfile()
  const heading = 'Please do not use this product'
  return (
    <Html lang="en">
      <Head>
        <title>{heading}</title>
      </Head>
      <Preview>{`We are recalling lot ${lotCode} of ${product}.`}</Preview>
      <Body style={page}>
        <main>
          <Container style={sheet}>
            <Text style={wordmark}>{businessName}</Text>
            <Heading as="h1" style={title}>
              {heading}
            </Heading>
            <Text style={text}>Dear {fullName},</Text>
            <Text style={text}>
              We are recalling lot {lotCode} of {product}. Your order {order} had{' '}
              {units === 1 ? '1 unit' : `${units} units`} from it.
            </Text>
            <Text style={text}>Why: {reason}</Text>
            <Text style={text}>
              Look for the lot code on the base, the crimp or the box. If it is {lotCode}, please
              stop using the product, keep it, and answer this mail: we tell you how it comes back
              to us and refund what you paid for it. A unit with another lot code is not part of the
              recall.
            </Text>
            <Button href={link} style={button}>
              See order {order}
            </Button>
            <Text style={small}>
              A reaction to it? Stop using it, talk to your doctor, and write to {reactionEmail}. In
              an emergency call your doctor or 911 first.
            </Text>
          </Container>
        </main>
      </Body>
    </Html>
  )
}

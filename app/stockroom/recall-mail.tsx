import { Button, Text } from '@react-email/components'
import { MailSheet } from '#app/platform/mail-sheet'
import { mailButton, mailSmall, mailText } from '#app/platform/mail-styles'
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
  const { reactionEmail } = useShopProfile()
  return (
    <MailSheet
      preview={`We are recalling lot ${lotCode} of ${product}.`}
      title="Please do not use this product"
    >
      <Text style={mailText}>Dear {fullName},</Text>
      <Text style={mailText}>
        We are recalling lot {lotCode} of {product}. Your order {order} had{' '}
        {units === 1 ? '1 unit' : `${units} units`} from it.
      </Text>
      <Text style={mailText}>Why: {reason}</Text>
      <Text style={mailText}>
        Look for the lot code on the base, the crimp or the box. If it is {lotCode}, please stop
        using the product, keep it, and answer this mail: we tell you how it comes back to us and
        refund what you paid for it. A unit with another lot code is not part of the recall.
      </Text>
      <Button href={link} style={mailButton}>
        See order {order}
      </Button>
      <Text style={mailSmall}>
        A reaction to it? Stop using it, talk to your doctor, and write to {reactionEmail}. In an
        emergency call your doctor or 911 first.
      </Text>
    </MailSheet>
  )
}

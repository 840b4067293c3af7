import { Button, Text } from '@react-email/components'
import { sessionTitle } from '#app/plan/calendar-events'
import { clockTime, longDay, plainDay } from '#app/time/day-words'
import type { Plan, PlanEntry, Undated } from '#app/plan/plan'
import { MailSheet } from '#app/platform/mail-sheet'
import { mailButton, mailSmall, mailText } from '#app/platform/mail-styles'
import { useShopProfile } from '#app/platform/shop-profile'

/** It shows on locked screens, so it names no treatment. */
export const planSubject = (shop: string) => `Your plan from ${shop}`

/** A new window, as links get otherwise, is one that a framed view of a mail may not open. */
const SAME_WINDOW = '_top'

type PlanMailProps = { plan: Plan; studio: string | null; link: string }

/**
 * The dates of a plan with a link to it. Answers about health are not in it: the address may be somebody
 * else's.
 */
export function PlanMail({ plan, studio, link }: PlanMailProps) {
  const { careEmail } = useShopProfile()
  const rows = plan.entries.map((entry) => ({ day: entry.day, words: entryWords(entry) }))
  return (
    <MailSheet
      preview="The days to talk about, and a calendar file with them."
      title="Your plan"
      footer={
        <Text style={mailSmall}>
          Somebody, most likely you, asked us to send this plan here. We keep a record of the mail
          for 90 days and put the address on no list. Questions? Answer this mail or write to{' '}
          {careEmail}.
        </Text>
      }
    >
      <Text style={mailText}>
        Hello, here are the days of your plan{studio ? ` with the figures of ${studio}` : ''}. They
        are a proposal to talk about: nothing is booked, and your studio’s own words come first.
      </Text>
      {rows.map(({ day, words }) => (
        <Text key={`${day} ${words}`} style={{ ...mailText, margin: '0 0 10px' }}>
          <strong>{longDay(day)}</strong>
          <br />
          {words}
        </Text>
      ))}
      {plan.undated.map((each) => (
        <Text key={`${each.treatment} ${each.kind}`} style={{ ...mailText, margin: '0 0 10px' }}>
          <strong>No date</strong>
          <br />
          {undatedWords(each)}
        </Text>
      ))}
      <Button href={link} target={SAME_WINDOW} style={mailButton}>
        Open your plan
      </Button>
      <Text style={mailText}>
        The file with this mail holds the same days for your calendar. Whoever has the link can open
        the plan with its answers, so please keep it to yourself; you can end it on its page.
      </Text>
    </MailSheet>
  )
}

function entryWords(entry: PlanEntry): string {
  switch (entry.kind) {
    case 'session':
      return sessionTitle(entry) + (entry.time ? ` at ${clockTime(entry.time)}` : '')
    case 'begin':
      return 'Your routine begins'
    case 'event':
      return 'Your event'
    case 'run-out':
      return `${entry.name} runs out about now. Order again by ${plainDay(entry.reorderDay)}.`
  }
}

function undatedWords({ kind, name }: Undated): string {
  switch (kind) {
    case 'toxin':
      return `The toxin part of ${name}: a clinician decides, each time.`
    case 'clinician':
      return `${name}: a clinician has a word first.`
    case 'no-time':
      return `${name}: no session fits before your event.`
    case 'no-cadence':
      return `${name}: please ask the studio.`
  }
}

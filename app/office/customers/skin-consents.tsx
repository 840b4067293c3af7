import { skinConsentWords } from '#app/customers/skin-consent'
import { Moment } from '#app/ui/moment'
import { Part } from './customer-facts'
import { consentWords } from './letters-words'
import type { DeskCustomer } from './read-customer.server'

/** When the customer agreed to have answers about skin kept, and when they took it back, the latest first. */
export function CustomerSkinConsents({ customer: { account } }: { customer: DeskCustomer }) {
  if (!account || account.consents.length === 0) return null
  return (
    <Part title="Consent to keep a skin profile">
      <ol className="divide-y divide-line">
        {account.consents.map(({ id, kind, at, withHealth, wordingVersion }) => (
          <li key={id} className="flex flex-wrap gap-x-4 py-2">
            <Moment at={at} />
            <span className="min-w-0 grow basis-60">
              <span className="font-medium">{consentWords(kind)}</span>,{' '}
              {withHealth ? 'with answers about health' : 'without answers about health'}
              {kind === 'given'
                ? skinConsentWords(wordingVersion, withHealth)?.map((words) => (
                    <span key={words} className="block text-ink-soft">
                      “{words}”
                    </span>
                  ))
                : null}
            </span>
          </li>
        ))}
      </ol>
    </Part>
  )
}

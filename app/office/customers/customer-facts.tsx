import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { CONSULTATION_STATES } from '#app/office/consultations/consultation-words'
import { BY_FILE } from '#app/customers/letters-consent'
import { formatOrderNumber } from '#app/orders/order-number'
import { Moment } from '#app/ui/moment'
import { consentWords, LETTERS_LABELS } from './letters-words'
import type { DeskCustomer } from './read-customer.server'

/** Who it is: the address, the account and what it keeps. What the skin profile says is nobody's business here. */
export function CustomerProfile({ customer }: { customer: DeskCustomer }) {
  const { email, account, contact } = customer
  return (
    <Part title="Profile">
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
        <Fact name="Email">
          <a href={`mailto:${email}`} className="break-words link">
            {email}
          </a>
        </Fact>
        {contact?.phone ? <Fact name="Phone">{contact.phone}</Fact> : null}
        {contact ? (
          <Fact name="Brought in">
            by a file, <Moment at={contact.createdAt} />
          </Fact>
        ) : null}
        <Fact name="Account">
          {account ? (
            <>
              since <Moment at={account.createdAt} />, signed in on {account.sessions}{' '}
              {account.sessions === 1 ? 'browser' : 'browsers'}
            </>
          ) : (
            'None: a guest'
          )}
        </Fact>
        <Fact name="Addresses">
          {account ? `${account.addresses} kept` : 'With the orders only'}
        </Fact>
        <Fact name="Skin profile">
          {account?.skin ? (
            <>
              Kept since <Moment at={account.skin.savedAt} />
              <span className="block text-ink-soft">
                Its answers are for the shopper alone; they stand in the copy that the account
                makes, and in one that an owner exports.
              </span>
            </>
          ) : (
            'None'
          )}
        </Fact>
      </dl>
    </Part>
  )
}

/** Each consent to letters, word for word, the latest first. */
export function CustomerLetters({ customer }: { customer: DeskCustomer }) {
  const { letters } = customer
  return (
    <Part title="Letters">
      <p className="text-ink-soft">
        {letters ? LETTERS_LABELS[letters.status] : 'Never asked for.'}
      </p>
      {letters ? (
        <ol className="divide-y divide-line">
          {letters.consents.map(({ id, kind, at, place, wording, wordingVersion }) => (
            <li key={id} className="flex flex-wrap gap-x-4 py-2">
              <Moment at={at} />
              <span className="min-w-0 grow basis-60">
                <span className="font-medium">{consentWords(kind)}</span>, {place}
                {wordingVersion === BY_FILE ? ', as a file of ours says' : null}
                <span className="block text-ink-soft">“{wording}”</span>
              </span>
            </li>
          ))}
        </ol>
      ) : null}
    </Part>
  )
}

export function CustomerConsultations({
  customer,
  linked,
}: {
  customer: DeskCustomer
  linked: boolean
}) {
  if (customer.consultations.length === 0) return null
  return (
    <Part title="Consultations">
      <ul className="divide-y divide-line">
        {customer.consultations.map(({ reference, status, createdAt, treatment, studio }) => (
          <li key={reference} className="py-2">
            {linked ? (
              <Link to={`/admin/consultations/${reference}`} className="link">
                {reference}
              </Link>
            ) : (
              reference
            )}
            : {treatment}, {studio}
            <span className="block text-ink-soft">
              {CONSULTATION_STATES[status]}, asked <Moment at={createdAt} />
            </span>
          </li>
        ))}
      </ul>
    </Part>
  )
}

export function CustomerCodes({ customer }: { customer: DeskCustomer }) {
  if (customer.codes.length === 0) return null
  return (
    <Part title="Promotions used">
      <ul className="divide-y divide-line">
        {customer.codes.map(({ promotionId, name, number, claimedAt }) => (
          <li key={`${number} ${promotionId}`} className="py-2">
            <Link to={`/admin/promotions/${promotionId}`} className="link">
              {name}
            </Link>
            <span className="block text-ink-soft">
              {formatOrderNumber(number)}, <Moment at={claimedAt} />
            </span>
          </li>
        ))}
      </ul>
    </Part>
  )
}

export function CustomerMails({ customer }: { customer: DeskCustomer }) {
  return (
    <Part title="Mails">
      {customer.mails.length === 0 ? (
        <p className="text-ink-soft">None in the last 90 days.</p>
      ) : (
        <ul className="divide-y divide-line">
          {customer.mails.map(({ id, subject, status, createdAt }) => (
            <li key={id} className="py-2">
              {subject}
              <span className="block text-ink-soft">
                <Moment at={createdAt} />
                {status === 'sent' ? null : status === 'failed' ? ', not taken yet' : ', waiting'}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Part>
  )
}

export function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section aria-label={title} className="flex flex-col gap-2 text-sm">
      <h2 className="text-xl">{title}</h2>
      {children}
    </section>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-ink-soft">{name}</dt>
      <dd className="min-w-0">{children}</dd>
    </>
  )
}

import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { invariantResponse } from '#app/http/invariant-response'
import { answerSettings } from '#app/office/settings/answer-settings.server'
import { DeliveryForms } from '#app/office/settings/delivery-forms'
import { ProfileFields } from '#app/office/settings/profile-fields'
import { requireSettings } from '#app/office/settings/kept-settings.server'
import { readSettingForms } from '#app/office/settings/read-settings.server'
import { SETTINGS_ID } from '#app/office/settings/change-setting.server'
import { SavedNotice } from '#app/office/settings/saved-notice'
import { TaxStateForm, TaxStates } from '#app/office/settings/tax-forms'
import { ZoneForms } from '#app/office/settings/zone-forms'
import { now } from '#app/platform/clock'
import { AuditTable } from '#app/staff/audit-table'
import { may } from '#app/staff/permissions'
import { quietly } from '#app/staff/quietly'
import { requireStaff } from '#app/staff/require-staff.server'
import { revalidateEditor } from '#app/staff/revalidate-editor'
import { readTrail } from '#app/staff/search-audit.server'
import { Notice } from '#app/ui/notice'

export const meta = () => [{ title: 'Settings · Staff' }, { name: 'robots', content: 'noindex' }]

export const shouldRevalidate = revalidateEditor

export const clientAction = quietly('keep')

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, 'settings:read')
  const [settings, trail] = await Promise.all([
    readSettingForms(actor, new URL(request.url).searchParams.get('state'), now()),
    readTrail(actor, 'settings', SETTINGS_ID),
  ])
  invariantResponse(settings, 403)
  return { ...settings, trail, canWrite: may(actor, 'settings:write') }
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireSettings(request, now())
  return answerSettings(request, actor, now())
}

export default function Settings() {
  const settings = useLoaderData<typeof loader>()
  const { profile, rates, taxes, edited, trail, canWrite } = settings
  const { problem, refused } = useActionData<typeof action>() ?? {}
  return (
    <div className="flex flex-col gap-8">
      <header>
        <h1 className="text-2xl">Settings</h1>
        <p className="text-sm text-ink-soft">
          A change counts for bags at once. Orders keep what they were placed with.
        </p>
      </header>
      {problem ? <Notice kind="error" title={problem} /> : null}
      {refused && !problem ? (
        <Notice kind="error" title="Nothing was saved yet. What you entered is still here." />
      ) : null}
      <section aria-labelledby="business" className="flex flex-col gap-4">
        <div>
          <h2 id="business" className="text-xl">
            The business
          </h2>
          <p className="max-w-prose text-sm text-ink-soft">
            Shoppers read it in the footer, the terms, on product pages and in mails, within ten
            seconds of a change.
          </p>
        </div>
        <SavedNotice place="business" />
        <ProfileFields
          {...{ profile, canWrite }}
          refused={refused?.about === 'profile' ? refused : undefined}
        />
      </section>
      <section aria-labelledby="delivery" className="flex flex-col gap-4">
        <h2 id="delivery" className="text-xl">
          Ways of delivery
        </h2>
        <SavedNotice place="delivery" />
        <DeliveryForms {...{ rates, canWrite }} refused={refused ?? undefined} />
      </section>
      <section aria-labelledby="zones" className="flex flex-col gap-4">
        <div>
          <h2 id="zones" className="text-xl">
            Zones
          </h2>
          <p className="max-w-prose text-sm text-ink-soft">
            To the states of a zone a way has this price and these days in place of its own.
          </p>
        </div>
        <SavedNotice place="zones" />
        <ZoneForms {...settings} refused={refused ?? undefined} />
      </section>
      <section aria-labelledby="tax" className="flex min-w-0 flex-col gap-4">
        <div>
          <h2 id="tax" className="text-xl">
            Where we deliver, and sales tax
          </h2>
          <p className="max-w-prose text-sm text-ink-soft">
            A state without a rate is not delivered to. Check every rate with your tax adviser: the
            shop vouches for none.
          </p>
        </div>
        <SavedNotice place="tax" />
        {edited && canWrite ? (
          <TaxStateForm edited={edited} refused={refused ?? undefined} />
        ) : null}
        <TaxStates {...{ taxes, canWrite }} />
      </section>
      {trail ? <AuditTable caption="History" entries={trail} /> : null}
    </div>
  )
}

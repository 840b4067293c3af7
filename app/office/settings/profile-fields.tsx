import { Button } from '#app/ui/button'
import { Tick, TypedField, type Errors } from '#app/office/form-parts'
import type { Refused } from './answer-settings.server'
import type { SettingForms } from './read-settings.server'
import { SettingForm } from './setting-form'
import { typedProfile } from './typed-settings'

type ProfileFieldsProps = {
  profile: SettingForms['profile']
  refused: Refused | undefined
  canWrite: boolean
}

/** Who keeps the shop, how it is reached, and how long goods may come back. */
export function ProfileFields({ profile, refused, canWrite }: ProfileFieldsProps) {
  const { seen, keeping, ...stored } = profile
  const typed = refused?.typed ?? keeping.kept?.typed ?? typedProfile(stored)
  const errors: Errors = refused?.errors ?? {}
  const field = (name: string) => ({
    name,
    idPrefix: 'profile',
    value: typed[name] ?? '',
    errors,
  })
  return (
    <SettingForm {...{ keeping, seen, refused }} fields={{}} labelledBy="business">
      <fieldset disabled={!canWrite} className="grid max-w-4xl gap-4 sm:grid-cols-2">
        <div className="flex min-w-0 flex-col gap-4">
          <TypedField
            {...field('businessName')}
            label="Name of the business"
            hint="In mails, on packing slips, at the foot of pages, in the terms and beside your replies. The wordmark and the titles of pages stay."
            required
          />
          <TypedField
            {...field('postalAddress')}
            label="Postal address"
            hint="As on an envelope. Returns go here, and letters must show it."
            rows={3}
          />
          <TypedField
            {...field('returnDays')}
            label="Days for returns"
            hint="From arrival. Orders keep what they were promised."
            inputMode="numeric"
            required
          />
          <Tick name="returnsOpened" checked={typed['returnsOpened'] === 'on'}>
            Opened products may come back
          </Tick>
          <TypedField
            {...field('returnsWords')}
            label="How returns work, for shoppers"
            hint="Stands on the page about returns, below the days. A line that begins with # is a heading. Emptied, the first words come back."
            rows={10}
          />
        </div>
        <div className="flex min-w-0 flex-col gap-4">
          <TypedField {...field('careEmail')} label="Questions go to" required />
          <TypedField
            {...field('reactionEmail')}
            label="Reports of reactions go to"
            hint="Left empty, they go where questions go."
          />
          <TypedField {...field('reactionPhone')} label="Phone for reports of reactions" />
          <TypedField
            {...field('mailSender')}
            label="Mails come from"
            hint="Such as Porewell <hello@shop.example>, an address that your mail server may send from. Left empty, MAIL_FROM holds."
          />
        </div>
        {canWrite ? (
          <div>
            <Button name="intent" value="profile" look="quiet" size="sm">
              Save<span className="sr-only"> the business</span>
            </Button>
          </div>
        ) : null}
      </fieldset>
    </SettingForm>
  )
}

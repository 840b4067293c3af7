import { expect, test } from 'vitest'
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { askForLink } from '#app/customers/ask-for-link.server'
import { db } from '#app/platform/database.server'
import { FIRST_PROFILE, ShopProfileContext } from '#app/platform/shop-profile'
import { ReviewItem } from '#app/reviews/review-item'
import { action as plan } from '#app/routes/_shop.plan'
import { inviteStaff } from '#app/staff/invitations/invite-staff.server'
import { aSubscriber } from '#tests/factories/letters'
import { anOrder } from '#tests/factories/order'
import { aStaffMember } from '#tests/factories/staff'
import { aPlannedFacial, post } from '#tests/setup/plan-requests'
import { runJobs } from '#tests/setup/run-jobs'

const now = new Date()

test('every mail has the name of the business that staff saved', async () => {
  const reached = { careEmail: 'care@elm.example', returnDays: 30 }
  await db.shopProfile.create({ data: { businessName: 'Elm Skin', ...reached } })
  await anOrder().paid(now)
  await askForLink({ email: 'ada@example.com', clientAddress: '' }, now)
  await aSubscriber('ada@example.com', 'subscribed', now)
  const invited = { email: 'ada@staff.example', name: 'Ada', role: 'support', locationId: null }
  await inviteStaff(await aStaffMember('owner'), { ...invited, role: 'support' }, now)
  const path = `/plan?${await aPlannedFacial()}`
  await post(plan, { intent: 'mail', email: 'ada@example.com' }, path)
  await runJobs()
  const mails = await db.mail.findMany({ select: { subject: true, html: true, text: true } })
  expect(mails.map(({ subject }) => subject.replace(/PW-\d+/, 'PW-1')).toSorted()).toEqual([
    'Please confirm: Thoughts on skin and life',
    'Welcome to Thoughts on skin and life',
    'Your Elm Skin order PW-1 is confirmed',
    'Your link to sign in to Elm Skin',
    'Your plan from Elm Skin',
    'Your staff account at Elm Skin',
  ])
  // A studio has a name of its own.
  for (const { subject, html, text } of mails)
    expect([subject, html, text].join().replaceAll('Porewell Dallas', ''), subject).not.toContain(
      'Porewell',
    )
})

test('a reply under a review is the business’s', () => {
  const review = {
    ...{ id: '1', stars: 4, title: 'Calm', text: 'It is calm.', displayName: 'Sam S.' },
    ...{ usedFor: null, skinType: null, insider: true, reply: 'Thank you!' },
    writtenAt: now.toISOString(),
  }
  const value = { ...FIRST_PROFILE, businessName: 'Elm Skin' }
  const item = createElement(ReviewItem, { review })
  const drawn = renderToString(createElement(ShopProfileContext.Provider, { value }, item))
  expect(drawn).toContain('Elm Skin<!-- --> replied')
  expect(drawn).not.toContain('Porewell')
})

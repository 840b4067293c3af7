import { expect, test } from 'vitest'
import { may, type Actor } from '#app/staff/permissions'
import { STAFF_ROLES } from '#app/staff/role'
import { anActor } from '#tests/factories/staff'
import { staffReads } from '#tests/setup/staff-reads'
import { staffFunctions } from '#tests/setup/staff-writes'

const now = new Date()

/** What is told who asks, and shows something to everybody who works here. */
const FOR_EVERYBODY: Record<string, string> = {
  readToday: 'each part of it asks; a part that is not theirs is null',
  findAnything: 'each kind that it looks through asks',
  readViews: 'the lists that the person keeps',
  readBatch: 'what the person did to many products at once',
  listOwnSessions: 'the browsers on which the person is signed in',
  readNewGuide: 'what the person typed of a guide to be and has not sent',
  readNewEditor: 'what the person typed of a promotion to be and has not sent',
  readOrderForms: 'what the person typed about an order and has not sent',
  pickupPlaces: 'the studios that hand out orders, which shoppers choose from',
}

/** What is not told who asks, each with why. */
const WITHOUT_ACTOR: Record<string, string> = {
  shopChoices: 'brands, categories, concerns and skin types, by which shoppers filter too',
  findStaff: 'names of colleagues, with which whatever somebody may see is signed',
  findDemoAccounts: 'what the sign-in page of a demo tells everybody',
  readInvitation: 'who holds the secret of the link may see it',
  findActor: 'says who asks',
  requireStaff: 'says who asks',
  requireOwnSession: 'says who asks',
  orderToChange: 'asks requireStaff itself, and readEdit or readSwitch asks of the actor',
  askReport: 'asks requireStaff itself, and so does readReport of the actor',
  readBundlePreview: 'is drawn by readPreview, which asks',
  readLocationPage: 'is drawn by readPreview, which asks; else what shoppers see',
  readTreatmentPage: 'is drawn by readPreview, which asks; else what shoppers see',
  readProductPage: 'draws what requireEdited has found, which asks; else what shoppers see',
  untilChecked: 'waits for the file that startImport has just taken, and tells nothing of it',
  previewGuidePage: 'draws what readPreview has found, which asks',
}

/** What a staff route asks of the database and changes nothing, by the source. */
const READS = staffFunctions().asked.filter(
  ({ file, reachesDatabase, reachesWrite }) =>
    file.endsWith('.server.ts') && reachesDatabase && !reachesWrite,
)

test('every read of a staff page is told who asks, or is known here', () => {
  const names = READS.flatMap(({ name, takesActor }) => (takesActor ? [] : [name]))
  expect(names.toSorted()).toEqual(Object.keys(WITHOUT_ACTOR).toSorted())
})

test('what a staff page reads is read only for who may see it, whichever route asks', async () => {
  const all = await staffReads(now)
  const names = READS.flatMap(({ name, takesActor }) => (takesActor ? [name] : []))
  const tried = [...new Set(all.map(([read]) => read))].map(({ name }) => name)
  expect([...tried, ...Object.keys(FOR_EVERYBODY)].toSorted()).toEqual(names.toSorted())
  for (const role of STAFF_ROLES) {
    const actor = anActor(role)
    for (const [{ name }, needs, ask] of all) {
      const isShown = await shows(ask, actor)
      // A clinic's person without a studio reaches no record, whatever the role includes.
      if (role === 'clinic' && may(actor, needs)) continue
      expect(isShown, `${name} for ${role}`).toBe(may(actor, needs))
    }
  }
  // Each is asked by each role.
}, 90_000)

/** Whether anything comes of it: what is refused is nothing, or a 403 or 404. */
async function shows(ask: (actor: Actor) => Promise<unknown>, actor: Actor): Promise<boolean> {
  try {
    const found = await ask(actor)
    return Array.isArray(found) ? found.length > 0 : Boolean(found)
  } catch (refused) {
    if (refused instanceof Response && [403, 404].includes(refused.status)) return false
    throw refused
  }
}

import { expect, test } from 'vitest'
import { AUDIT_ACTIONS } from '#app/staff/audit'
import { CONTENT_CHANGES } from '#tests/factories/changes/content-changes'
import { CONSULTATION_CHANGES } from '#tests/factories/changes/consultation-changes'
import { CUSTOMER_CHANGES } from '#tests/factories/changes/customer-changes'
import { EXCHANGE_CHANGES } from '#tests/factories/changes/exchange-changes'
import { GUIDE_CHANGES } from '#tests/factories/changes/guide-changes'
import { INGREDIENT_CHANGES } from '#tests/factories/changes/ingredient-changes'
import { LABEL_CHANGES } from '#tests/factories/changes/label-changes'
import { OFFICE_CHANGES } from '#tests/factories/changes/office-changes'
import { ORDER_CHANGES } from '#tests/factories/changes/order-changes'
import { OWN_ACCOUNT_CHANGES } from '#tests/factories/changes/own-account-changes'
import { PROMOTION_CHANGES } from '#tests/factories/changes/promotion-changes'
import { PRODUCT_CHANGES } from '#tests/factories/changes/product-changes'
import { RETURN_CHANGES } from '#tests/factories/changes/return-changes'
import { REVIEW_CHANGES } from '#tests/factories/changes/review-changes'
import { STAFF_CHANGES } from '#tests/factories/changes/staff-changes'
import { STOCK_CHANGES } from '#tests/factories/changes/stock-changes'
import { staffFunctions } from '#tests/setup/staff-writes'

const CHANGES = [
  ...ORDER_CHANGES,
  ...RETURN_CHANGES,
  ...STAFF_CHANGES,
  ...OWN_ACCOUNT_CHANGES,
  ...OFFICE_CHANGES,
  ...PROMOTION_CHANGES,
  ...PRODUCT_CHANGES,
  ...STOCK_CHANGES,
  ...EXCHANGE_CHANGES,
  ...REVIEW_CHANGES,
  ...CONTENT_CHANGES,
  ...GUIDE_CHANGES,
  ...CUSTOMER_CHANGES,
  ...CONSULTATION_CHANGES,
  ...INGREDIENT_CHANGES,
  ...LABEL_CHANGES,
]

/** What writes and leaves no row, each with why. */
const WITHOUT_ROW: Record<string, string> = {
  checkOwnPassword: 'counts tries; whoever asks it leaves the row',
  startTwoStep: 'makes a key that nothing asks for before confirmTwoStep, which leaves the row',
  signIn: 'a session is no change of a record; the account’s page lists it',
  signOut: 'ends the own session of this browser',
  keepForm: 'keeps what its person typed and has not saved; nobody else sees it',
  dropKept: 'what its person typed is what is saved',
  closeForm: 'what its person typed is discarded, or saved by what leaves the row',
  keepView: 'a list of products under a name, of its person alone',
  forgetView: 'forgets a list that its person alone had',
}

/** What writes nothing itself: it asks one of the others, or does its caller's work with its row. */
const ASKS_OTHERS = [
  ...['doStaffAction', 'doOrderAction', 'doAccountAction', 'doTwoStep'],
  ...['answerSettings', 'answerPromotionEditor'],
  ...['answerEditor', 'answerPicture', 'requireEditor'],
  ...['doStockAction', 'doReviewAction', 'answerEdit', 'answerSwitch', 'doReturnAction'],
  ...[
    'answerContent',
    'answerVersions',
    'answerBundle',
    'answerNewContent',
    'requireNewContent',
    'answerNewGuide',
    'requireNewGuide',
    'keepNewForm',
    'answerMove',
    'requireContentEditor',
    'requireGuideDesk',
    'requirePromotionEditor',
    'requireSettings',
    'closeDesk',
    'keepContent',
    'closeContent',
    'keepUponNext',
  ],
  ...['keepOrderForm', 'closeOrderForm', 'keepOrderLate'],
  ...[
    'answerIngredient',
    'requireIngredientEditor',
    'answerLabels',
    'requireLabels',
    'doConsultationAction',
    'answerGuideDesk',
    'answerPlace',
    'answerDecision',
    'answerWithdrawal',
  ],
]
const WITH_ROW = [
  'manage',
  'changeOrder',
  'changeReturn',
  'changeStock',
  'changeReview',
  'putOut',
  'withTrail',
  'changeSetting',
  'followDictionary',
]
/** What writes for whoever asks it: the row itself, or a change together with its row. */
const WRITES_ROW = ['recordAudit', 'recordAudits', 'setStatus']

test('every use case of staff that writes is known here, by the source', () => {
  const { reached, asked } = staffFunctions()
  const withActor = reached.filter(({ exported, takesActor }) => exported && takesActor)
  const writing = [...withActor, ...asked].filter(({ reachesWrite }) => reachesWrite)
  const known = [...CHANGES.map(({ useCase }) => useCase), ...Object.keys(WITHOUT_ROW)]
  const names = new Set(writing.map(({ name }) => name))
  expect([...names].toSorted()).toEqual(
    [...new Set([...known, ...ASKS_OTHERS, ...WITH_ROW, ...WRITES_ROW])].toSorted(),
  )
  const files = new Set(writing.map(({ file, name }) => `${file}#${name}`))
  expect(files.size, 'two use cases have one name').toBe(names.size)
})

test('what only passes work on writes nothing by itself', () => {
  const { reached } = staffFunctions()
  for (const name of [...ASKS_OTHERS, ...WITH_ROW])
    expect(reached.find((each) => each.name === name)).toMatchObject({ name, writes: false })
})

test('every kind of row in the trail is left by one of them', () => {
  const left = new Set(CHANGES.flatMap(({ leaves }) => leaves))
  expect([...left].toSorted()).toEqual(Object.keys(AUDIT_ACTIONS).toSorted())
})

const NAMED = CHANGES.map((each) => ({ ...each, rows: each.leaves.join(', ') }))

/** What says no, and nothing else: by value, so that a page answers 403 or 404 and never a fault. */
const REFUSALS: readonly unknown[] = ['not-allowed', undefined, null]
const isRefusal = (outcome: unknown) =>
  REFUSALS.includes(
    outcome && typeof outcome === 'object' && 'kind' in outcome ? outcome.kind : outcome,
  )

test.each(NAMED)(
  '$useCase refuses whose role does not include it, and leaves $rows and nothing else',
  async ({ leaves, change }) => {
    const { rows, refused, touched, included } = await change()
    expect(refused.filter(({ outcome }) => !isRefusal(outcome))).toEqual([])
    expect(touched, 'what was refused is not done').toEqual([])
    expect(rows).toEqual(leaves)
    expect(included.filter(({ outcome }) => isRefusal(outcome))).toEqual([])
  },
)

import { beforeEach, expect, test } from 'vitest'
import { EDITOR_INTENTS } from '#app/merchandising/editor-form'
import type { EditorData } from '#app/merchandising/read-editor.server'
import { may } from '#app/staff/permissions'
import { STAFF_ROLES, type StaffRole } from '#app/staff/role'
import { aProduct } from '#tests/factories/product'
import { answerTo, handlersOf } from '#tests/setup/ask-staff-route'
import { cookies, signInEveryRole } from '#tests/setup/every-role'

const PRODUCT = '019ac0de-0000-7000-8000-0000000000aa'

beforeEach(async () => {
  await aProduct({ id: PRODUCT })
  await signInEveryRole()
})

test('what was typed into a product is kept when the session ended, for its person alone', async () => {
  const [loader, action] = await handlersOf('admin.catalog.$id.tsx')
  const path = `/admin/catalog/${PRODUCT}`
  const editorFor = async (role: StaffRole) =>
    (await answerTo(loader!, path, cookies[role])).body as EditorData
  const { ticket } = await editorFor('catalog')
  const typed = { intent: 'save', version: '1', summary: 'Typed for an hour.' }
  for (const wrong of ['', 'x.y.z', ticket.replace(/.$/, '!')])
    await answerTo(action!, path, '', { ...typed, ticket: wrong })
  expect((await editorFor('catalog')).keptAt).toBeNull()
  const late = await answerTo(action!, path, '', { ...typed, ticket })
  expect([late.status, late.headers.get('Location')]).toEqual([
    302,
    `/admin/sign-in?to=${encodeURIComponent(path)}`,
  ])
  expect((await editorFor('catalog')).values.summary).toBe('Typed for an hour.')
  expect((await editorFor('owner')).values.summary).toBe('A light serum.')
})

const CATALOG_FORMS: [file: string, path: string, form: Record<string, string>][] = [
  ...['active', 'draft', 'archived'].map((intent): [string, string, Record<string, string>] => [
    'admin.catalog._index.tsx',
    '/admin/catalog',
    { intent, ids: PRODUCT },
  ]),
  ['admin.catalog._index.tsx', '/admin/catalog', { intent: 'undo', batchId: PRODUCT }],
  ...EDITOR_INTENTS.map((intent): [string, string, Record<string, string>] => [
    'admin.catalog.$id.tsx',
    `/admin/catalog/${PRODUCT}`,
    { intent, version: '1' },
  ]),
  ['admin.catalog.new.tsx', '/admin/catalog/new', { intent: 'save', version: '0' }],
  ...['up', 'down', 'remove'].map((intent): [string, string, Record<string, string>] => [
    'admin.catalog.$id_.pictures.tsx',
    `/admin/catalog/${PRODUCT}/pictures`,
    { intent, mediaId: PRODUCT },
  ]),
]

test('a hand-made form of the catalog is refused to the roles without it', async () => {
  for (const [file, path, form] of CATALOG_FORMS) {
    const action = (await handlersOf(file)).find(({ name }) => name === 'action')
    for (const role of STAFF_ROLES.filter((each) => !may({ role: each }, 'catalog:write'))) {
      const { status } = await answerTo(action!, path, cookies[role], form)
      expect(status, `${role} ${JSON.stringify(form)}`).toBe(403)
    }
  }
})

test('a form of the catalog that makes no sense is answered with words or a refusal', async () => {
  const forms: [string, string, Record<string, string>][] = [
    ['admin.catalog._index.tsx', '/admin/catalog', { intent: 'active', ids: 'x' }],
    ['admin.catalog._index.tsx', '/admin/catalog', { intent: 'active' }],
    ['admin.catalog._index.tsx', '/admin/catalog', { intent: 'keep-view', viewName: ' ' }],
    ['admin.catalog.$id.tsx', `/admin/catalog/${PRODUCT}`, {}],
    ['admin.catalog.$id.tsx', `/admin/catalog/${PRODUCT}`, { intent: 'save', version: '-1' }],
    ['admin.catalog.$id.tsx', `/admin/catalog/${PRODUCT}`, { intent: 'save', version: '1' }],
    [
      'admin.catalog.$id.tsx',
      `/admin/catalog/${PRODUCT}`,
      { intent: 'schedule', version: '1', publishAt: '2026-13-45T99:99' },
    ],
    [
      'admin.catalog.$id.tsx',
      `/admin/catalog/${PRODUCT}`,
      { intent: 'save', version: '1', name: 'x', 'sizes[0].id': 'x', 'sizes[0].price': '1e9' },
    ],
    ['admin.catalog.$id_.pictures.tsx', `/admin/catalog/${PRODUCT}/pictures`, { intent: 'upload' }],
  ]
  for (const [file, path, form] of forms) {
    const action = (await handlersOf(file)).find(({ name }) => name === 'action')
    const { status } = await answerTo(action!, path, cookies.catalog, form)
    expect(status, JSON.stringify(form)).toBe(400)
  }
})

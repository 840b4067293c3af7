import { bundleContent } from '#app/content/bundle/bundle-content.server'
import { BundleValues } from '#app/content/bundle/bundle-values'
import type { ContentValues } from '#app/content/content'
import type { ContentKey } from '#app/content/content-kind'
import { contentOf } from '#app/content/contents.server'
import { saveContent } from '#app/content/save-content.server'
import { readState } from '#app/content/version-state.server'
import { db } from '#app/platform/database.server'
import type { Actor } from '#app/staff/permissions'

/** What an editor of the record starts from. */
export async function editorOf(key: ContentKey): Promise<{ base: string; values: ContentValues }> {
  const state = await readState(db, contentOf(key.kind), key)
  if (!state) throw new Error(`There is no ${key.kind} ${key.id}`)
  return { base: state.base, values: state.values }
}

/** The bundle's form as its editor starts from it. */
export async function bundleForm(id: string): Promise<BundleValues> {
  const { values } = await editorOf({ kind: 'bundle', id })
  return BundleValues.parse(bundleContent.parse(values))
}

/** Saves a draft of the record with these fields changed, and returns what the next form is begun from. */
export async function aDraft(
  actor: Actor,
  key: ContentKey,
  change: ContentValues,
  now = new Date(),
): Promise<string> {
  const { base, values } = await editorOf(key)
  const typed = { base, values: { ...values, ...change }, note: '' }
  const saved = await saveContent(actor, key, typed, now)
  if (saved.kind !== 'saved') throw new Error(`The draft was not saved: ${saved.kind}`)
  return saved.base
}

/** The skin type that the bundles of the tests are made for. */
export async function normalSkin(): Promise<void> {
  await db.skinType.create({ data: { slug: 'normal', name: 'Normal', position: 0 } })
}

import { invariantResponse } from '#app/http/invariant-response'
import { blockOf } from './block-form'
import { checkTyped, type TypedPart } from './check-typed.server'
import type { DeskForm } from './desk-form'
import type { Sent } from './desk-sent'
import { withProductSlugs } from './find-product-slug.server'
import { refusal } from './refusal.server'
import { sourceOf } from './source-form'
import { typedOf } from './typed-of'

/** What there is to say of the open form as it is typed; saves nothing, and gives back all of it. */
export async function answerCheck(
  { guideId, versionId, asked }: Sent & { versionId: string },
  now: Date,
) {
  const checked = await checkTyped({ guideId, versionId }, await partOf(asked), now)
  invariantResponse(checked, 404)
  return refusal({ ...typedOf(asked), seen: asked.seen, checked }, 200)
}

async function partOf({ intent, list, at, head, block, blockKind, source }: DeskForm) {
  if (intent === 'check-head') return { kind: 'head', head } satisfies TypedPart
  if (list === 'sources')
    return { kind: 'item', list, at, item: sourceOf(source) } satisfies TypedPart
  const item = blockOf(blockKind, await withProductSlugs(block))
  return { kind: 'item', list, at, item } satisfies TypedPart
}

import { findFlaggedClaims } from '#app/catalog/claims'
import type { ContentWarning } from './content-kind'

/** Phrases among these fields that the shop may not say, each with the reason and an honest wording. */
export function claimsIn(
  fields: readonly (readonly [field: string, text: string])[],
): ContentWarning[] {
  return fields.flatMap(([field, text]) =>
    findFlaggedClaims(text, 'cosmetic').map(({ phrase, reason, instead }) => ({
      field,
      message: `“${phrase}”: say instead “${instead}”`,
      why: reason,
    })),
  )
}

import { bundleContent } from './bundle/bundle-content.server'
import type { Content } from './content'
import type { ContentKind } from './content-kind'
import { studioContent } from './studio/studio-content.server'
import { treatmentContent } from './treatment/treatment-content.server'

const CONTENTS: Record<ContentKind, Content> = {
  bundle: bundleContent,
  treatment: treatmentContent,
  location: studioContent,
}

/** What is peculiar to a kind of record with versions. */
export function contentOf(kind: ContentKind): Content {
  return CONTENTS[kind]
}

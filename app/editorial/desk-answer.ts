import type { BlockForm } from './block-form'
import type { BlockKind } from './draft-content'
import type { Head } from './change-list.server'
import type { ChangedLine } from './compare-versions'
import type { Warning } from './guide-warnings'
import type { SourceForm } from './source-form'

/** What comes back where a form of the editor was not taken: all that was typed, and why. */
export interface DeskAnswer {
  /** The form, as in the address: "blocks-3". Null for a button. */
  open: string | null
  message: string | null
  /** By the name of the field. */
  problems: Record<string, string[]>
  typed: {
    block?: BlockForm | undefined
    /** Of the block. */
    kind?: BlockKind | undefined
    source?: SourceForm | undefined
    head?: Head | undefined
    place?: { slug: string; place: string } | undefined
  }
  /** What the form stands upon now, where a colleague changed it; empty where it is gone and would be put in anew. */
  seen?: string | undefined
  /** What a colleague saved against what was typed, where they differ. */
  differences?: ChangedLine[] | undefined
  /** What there is to say of the form as it is typed. */
  checked?: Warning[] | undefined
  confirmed?: string[] | undefined
  publishAt?: string | undefined
}

import { createContext } from 'react'
import type { GuideBlock } from '#app/guides/guide-blocks'

/** How deep a heading of a part stands: under the guide's title while no section has begun, else under its section. */
export type PartLevel = 2 | 3

export const PartLevelContext = createContext<PartLevel>(3)

/** The level of each block's parts, so that no heading skips one. */
export function partLevels(blocks: readonly GuideBlock[]): PartLevel[] {
  const first = blocks.findIndex(beginsSection)
  return blocks.map((_, index) => (first === -1 || index <= first ? 2 : 3))
}

function beginsSection(block: GuideBlock): boolean {
  if (block.kind === 'routine') return true
  return block.kind === 'text' && block.parts.some(isSection)
}

/** Whether a part of a text is the heading of a section. */
export function isSection(part: { kind: string; level?: number }): boolean {
  return part.kind === 'heading' && part.level === 2
}

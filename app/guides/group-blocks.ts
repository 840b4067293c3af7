import type { BlockOf, GuideBlock } from '#app/guides/guide-blocks'

type Numbered<Block> = { block: Block; index: number }

/** Blocks as they are laid out, each with its place in the guide. */
export type BlockGroup =
  | ({ kind: 'one' } & Numbered<Exclude<GuideBlock, BlockOf<'evidence'>>>)
  | { kind: 'evidence'; index: number; items: Numbered<BlockOf<'evidence'>>[] }

/** Statements of evidence that follow each other stand in one list. */
export function groupBlocks(blocks: readonly GuideBlock[]): BlockGroup[] {
  const groups: BlockGroup[] = []
  blocks.forEach((block, index) => {
    const last = groups.at(-1)
    if (block.kind !== 'evidence') groups.push({ kind: 'one', block, index })
    else if (last?.kind === 'evidence') last.items.push({ block, index })
    else groups.push({ kind: 'evidence', index, items: [{ block, index }] })
  })
  return groups
}

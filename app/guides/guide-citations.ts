import type { GuideBlock, TextPart } from '#app/guides/guide-blocks'
import type { GuideSource } from '#app/guides/guide-sources'
import { parseInline } from '#app/guides/inline'

/** A source with its number and the places that cite it, as anchors. */
export type CitedSource = { source: GuideSource; number: number; citedAt: string[] }

/** The anchor of a block, or of one part of a text. */
export function partAnchor(block: number, part?: number): string {
  return part === undefined ? `part-${block + 1}` : `part-${block + 1}-${part + 1}`
}

/** The anchor of a source in the list at the end. */
export function sourceAnchor(id: string): string {
  return `source-${id}`
}

/** The sources in the order in which a reader meets them, each with the way back to where it is cited. */
export function citeSources(
  blocks: readonly GuideBlock[],
  sources: readonly GuideSource[],
): CitedSource[] {
  const places = new Map<string, string[]>()
  for (const { anchor, cites } of blocks.flatMap(placesOf))
    for (const id of cites) {
      const known = places.get(id) ?? []
      if (!known.includes(anchor)) places.set(id, [...known, anchor])
    }
  return [...places].flatMap(([id, citedAt], index) => {
    const source = sources.find((each) => each.id === id)
    return source ? [{ source, number: index + 1, citedAt }] : []
  })
}

type Place = { anchor: string; cites: string[] }

/** The places of a block that can cite, each with what it cites. */
export function placesOf(block: GuideBlock, index: number): Place[] {
  const anchor = partAnchor(index)
  switch (block.kind) {
    case 'text':
      return block.parts.map((part, place) => ({
        anchor: partAnchor(index, place),
        cites: citesOf(...sentencesOfPart(part)),
      }))
    case 'steps':
      return block.steps.map(({ id, text, why = '' }) => ({
        anchor: id,
        cites: citesOf(...text, why),
      }))
    case 'faq':
      return block.questions.map(({ id, answer }) => ({ anchor: id, cites: citesOf(...answer) }))
    case 'evidence':
      return [{ anchor, cites: [...citesOf(block.statement), ...block.sources] }]
    case 'callout':
      return [{ anchor, cites: citesOf(...block.items) }]
    case 'figure':
      return [{ anchor, cites: citesOf(block.caption ?? '') }]
    case 'product':
      return [{ anchor, cites: citesOf(block.why) }]
    case 'treatment':
      return [{ anchor, cites: citesOf(block.rhythm) }]
    case 'location':
      return [{ anchor, cites: citesOf(block.text) }]
    case 'routine':
      return []
  }
}

function sentencesOfPart(part: TextPart): string[] {
  if (part.kind === 'heading') return []
  return part.kind === 'list' ? part.items : [part.text]
}

function citesOf(...sentences: string[]): string[] {
  return sentences
    .flatMap(parseInline)
    .flatMap((part) => (part.kind === 'cite' ? [part.source] : []))
}

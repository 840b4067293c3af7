import { z } from 'zod'
import { GuideBlock } from '#app/guides/guide-blocks'
import { placesOf } from '#app/guides/guide-citations'
import { GuideSource } from '#app/guides/guide-sources'
import { anchorsOf, sentencesOf } from '#app/guides/guide-words'
import { parseInline } from '#app/guides/inline'

export type GuideContent = { blocks: GuideBlock[]; sources: GuideSource[] }

/** What is wrong, and where: "block 3 (evidence), sources 1". */
export type GuideProblem = { place: string; message: string }

const Content = z
  .strictObject({
    blocks: z.array(GuideBlock).min(1).max(200),
    sources: z.array(GuideSource).max(100),
  })
  .superRefine(({ blocks, sources }, context) => {
    const add = (path: (string | number)[], message: string) =>
      context.addIssue({ code: 'custom', path, message })
    const known = new Set(sources.map(({ id }) => id))
    sources.forEach(({ id }, index) => {
      if (sources.findIndex((other) => other.id === id) < index)
        add(['sources', index, 'id'], `“${id}” is there twice`)
    })
    const cited = new Set<string>()
    const anchors = new Set(known)
    blocks.forEach((block, index) => {
      for (const source of citesOf(block)) {
        cited.add(source)
        if (!known.has(source)) add(['blocks', index], `cites “${source}”, which is no source`)
      }
      for (const anchor of anchorsOf(block)) {
        if (anchors.has(anchor)) add(['blocks', index], `the place “${anchor}” is there twice`)
        anchors.add(anchor)
      }
    })
    blocks.forEach((block, index) => {
      for (const place of linkedPlaces(block))
        if (!anchors.has(place)) add(['blocks', index], `links to “#${place}”, which is nowhere`)
    })
    sources.forEach(({ id }, index) => {
      if (!cited.has(id)) add(['sources', index], `“${id}” is cited nowhere`)
    })
  })

function citesOf(block: GuideBlock): string[] {
  return placesOf(block, 0).flatMap(({ cites }) => cites)
}

function linkedPlaces(block: GuideBlock): string[] {
  return sentencesOf(block)
    .flatMap(parseInline)
    .flatMap((part) => (part.kind === 'link' && part.to.startsWith('#') ? [part.to.slice(1)] : []))
}

/**
 * Reads what a version of a guide holds, strictly: an unknown field, a source that is not listed, a link
 * to a place that is not there are all problems, each with its place.
 */
export function parseGuide(
  content: unknown,
): { kind: 'guide'; content: GuideContent } | { kind: 'wrong'; problems: GuideProblem[] } {
  const result = Content.safeParse(content)
  if (result.success) return { kind: 'guide', content: result.data }
  return {
    kind: 'wrong',
    problems: result.error.issues.map(({ path, message }) => ({
      place: placeOf(path, content),
      message,
    })),
  }
}

const names: Record<string, string> = { blocks: 'block', sources: 'source' }

function placeOf(path: readonly PropertyKey[], content: unknown): string {
  const [list, index, ...rest] = path.map((step) => (typeof step === 'symbol' ? '' : step))
  if (typeof list !== 'string') return 'the guide'
  if (typeof index !== 'number') return list
  const kind = kindOf(content, list, index)
  const head = `${names[list] ?? list} ${index + 1}${kind ? ` (${kind})` : ''}`
  const inside = rest.map((step) => (typeof step === 'number' ? step + 1 : step)).join(' ')
  return inside ? `${head}, ${inside}` : head
}

const Kinds = z.record(z.string(), z.array(z.object({ kind: z.string() }).catch({ kind: '' })))

function kindOf(content: unknown, list: string, index: number): string {
  const kinds = Kinds.safeParse(content)
  return kinds.success ? (kinds.data[list]?.[index]?.kind ?? '') : ''
}

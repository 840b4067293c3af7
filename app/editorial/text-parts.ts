import { slugFrom } from '#app/http/slug-from'
import type { DraftPart } from './draft-content'

const HEADING = /^(##|###)\s+(.*?)(?:\s+\{#([^}\s]*)\})?$/
const BULLET = /^[-*•]\s+/
const NUMBER = /^\d+[.)]\s+/

/**
 * A text block as staff type it: "## A section {#its-place}", "### A part of it", "- an item", "1. a numbered item",
 * and paragraphs, all with an empty line between. readParts() reads it back.
 */
export function printParts(parts: readonly DraftPart[]): string {
  return parts.map(printPart).join('\n\n')
}

function printPart(part: DraftPart): string {
  if (part.kind === 'paragraph') return part.text
  if (part.kind === 'list')
    return part.items.map((item, at) => `${part.ordered ? `${at + 1}.` : '-'} ${item}`).join('\n')
  const place = part.id && part.id !== slugFrom(part.text) ? ` {#${part.id}}` : ''
  return `${'#'.repeat(part.level)} ${part.text}${place}`
}

/** Reads what staff typed. A heading without a place of its own is found by its words. */
export function readParts(typed: string): DraftPart[] {
  const parts: DraftPart[] = []
  let isOpen = false
  for (const line of typed.split(/\r?\n/).map((each) => each.trim())) {
    const part = line === '' ? null : readLine(line)
    const last = parts.at(-1)
    if (part?.kind === 'list' && isOpen && last?.kind === 'list' && last.ordered === part.ordered)
      last.items.push(...part.items)
    else if (part?.kind === 'paragraph' && isOpen && last?.kind === 'paragraph')
      last.text += ` ${part.text}`
    else if (part) parts.push(part)
    isOpen = part !== null
  }
  return parts
}

function readLine(line: string): DraftPart {
  const [, marks, words = '', place] = HEADING.exec(line) ?? []
  if (marks)
    return {
      kind: 'heading',
      level: marks.length === 2 ? 2 : 3,
      id: place ?? slugFrom(words),
      text: words,
    }
  const item = [BULLET, NUMBER].find((mark) => mark.test(line))
  return item
    ? { kind: 'list', ordered: item === NUMBER, items: [line.replace(item, '')] }
    : { kind: 'paragraph', text: line }
}

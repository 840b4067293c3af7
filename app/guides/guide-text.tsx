import { useContext } from 'react'
import type { BlockOf, TextPart } from '#app/guides/guide-blocks'
import { partAnchor } from '#app/guides/guide-citations'
import { InlineText } from '#app/guides/inline-text'
import { isSection, PartLevelContext, type PartLevel } from '#app/guides/part-level'

/** Headings, paragraphs and lists, at the measure that reads best. */
export function GuideText({ block, index }: { block: BlockOf<'text'>; index: number }) {
  const level = useContext(PartLevelContext)
  const section = block.parts.findIndex(isSection)
  return (
    <div className="flex max-w-[31em] flex-col gap-5 print:max-w-none">
      {block.parts.map((part, place) => (
        <Part
          key={place}
          part={part}
          anchor={partAnchor(index, place)}
          under={section !== -1 && place > section ? 3 : level}
        />
      ))}
    </div>
  )
}

type PartProps = { part: TextPart; anchor: string; under: PartLevel }

function Part({ part, anchor, under }: PartProps) {
  if (part.kind === 'heading') return <GuideHeading part={part} under={under} />
  if (part.kind === 'paragraph')
    return (
      <p id={anchor}>
        <InlineText text={part.text} />
      </p>
    )
  const List = part.ordered ? 'ol' : 'ul'
  return (
    <List
      id={anchor}
      className={`flex flex-col gap-2.5 pl-[1.3em] marker:text-ink-faint ${part.ordered ? 'list-decimal' : 'list-disc'}`}
    >
      {part.items.map((item) => (
        <li key={item}>
          <InlineText text={item} />
        </li>
      ))}
    </List>
  )
}

type HeadingProps = { part: Extract<TextPart, { kind: 'heading' }>; under: PartLevel }

function GuideHeading({ part: { level, id, text }, under }: HeadingProps) {
  const Lower = `h${under}` as const
  if (level === 3)
    return (
      <Lower id={id} className="mt-4 text-xl">
        {text}
      </Lower>
    )
  return (
    <h2
      id={id}
      className="mt-10 border-t border-line pt-10 text-3xl first:mt-6 print:mt-4 print:pt-4 print:text-xl"
    >
      {text}
    </h2>
  )
}

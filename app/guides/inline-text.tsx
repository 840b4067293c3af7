import { Link } from '@remix-run/react'
import { createContext, useContext } from 'react'
import { sourceAnchor } from '#app/guides/guide-citations'
import { guideAt, useIsGuideOpen } from '#app/guides/open-guides'
import { PlaceLink } from '#app/guides/place-link'
import { parseInline, type InlinePart } from '#app/guides/inline'

/** The number of each source in the guide around. */
export const SourceNumbers = createContext<ReadonlyMap<string, number>>(new Map())

/** A guide's sentence with its emphasis, its links and the numbers of its sources. */
export function InlineText({ text }: { text: string }) {
  return parseInline(text).map((part, index) => <Part key={index} part={part} />)
}

function Part({ part }: { part: InlinePart }) {
  switch (part.kind) {
    case 'strong':
      return <strong className="font-semibold">{part.text}</strong>
    case 'emphasis':
      return <em>{part.text}</em>
    case 'link':
      return <TextLink to={part.to} words={part.text} />
    case 'cite':
      return <Citation source={part.source} />
    case 'plain':
      return part.text
  }
}

/** On paper a link is its address. */
const LINK = "link print:after:content-['_('_attr(href)_')']"

function TextLink({ to, words }: { to: string; words: string }) {
  const isOpen = useIsGuideOpen()
  const guide = guideAt(to)
  if (guide && !isOpen(guide)) return words
  if (to.startsWith('#'))
    return (
      <PlaceLink place={to.slice(1)} className="link">
        {words}
      </PlaceLink>
    )
  if (to.startsWith('/'))
    return (
      <Link to={to} prefetch="intent" className={LINK}>
        {words}
      </Link>
    )
  return (
    <a href={to} rel="noopener" className={LINK}>
      {words}
    </a>
  )
}

/** The number of a source, leading to it. */
export function Citation({ source }: { source: string }) {
  const number = useContext(SourceNumbers).get(source)
  if (number === undefined) return null
  return (
    <sup className="text-[0.72em] leading-none">
      <PlaceLink
        place={sourceAnchor(source)}
        aria-label={`Source ${number}`}
        className="-my-1.5 inline-block rounded-sm px-0.5 py-1.5 text-moss tabular-nums no-underline hover:underline"
      >
        {number}
      </PlaceLink>
    </sup>
  )
}

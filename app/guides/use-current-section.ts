import { useEffect, useState } from 'react'

/** A section is being read once its heading has come this far up, as a share of the window's height. */
const READING_LINE = 0.35

/** The section that is being read; null before the first one and until the page has come alive. */
export function useCurrentSection(ids: readonly string[]): string | null {
  const [current, setCurrent] = useState<string | null>(null)
  const key = ids.join(' ')
  useEffect(() => {
    const headings = key.split(' ').flatMap((id) => document.getElementById(id) ?? [])
    const observer = new IntersectionObserver(
      () => {
        const line = window.innerHeight * READING_LINE
        const passed = headings.filter((each) => each.getBoundingClientRect().top <= line)
        setCurrent(passed.at(-1)?.id ?? null)
      },
      { rootMargin: `0px 0px -${(1 - READING_LINE) * 100}% 0px`, threshold: [0, 1] },
    )
    for (const heading of headings) observer.observe(heading)
    return () => observer.disconnect()
  }, [key])
  return current
}

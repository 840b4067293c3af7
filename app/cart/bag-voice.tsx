import { useFetchers } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import { useAnnounce } from '#app/ui/live-region'
import { BagNews } from './bag-news'

/** Says what each form of the bag has done, wherever on the site it stands. Shows nothing. */
export function BagVoice() {
  const announce = useAnnounce()
  const fetchers = useFetchers()
  const said = useRef(new WeakSet())
  useEffect(() => {
    for (const { data } of fetchers) {
      const news = newsOf(data)
      if (!news || said.current.has(data as object)) continue
      said.current.add(data as object)
      announce(news.text)
    }
  }, [fetchers, announce])
  return null
}

/** The news in a fetcher's answer, whosever fetcher it is. */
export function newsOf(answer: unknown): BagNews | undefined {
  if (typeof answer !== 'object' || answer === null || !('news' in answer)) return undefined
  return BagNews.safeParse(answer.news).data
}

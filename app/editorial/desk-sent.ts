import { z } from 'zod'
import type { DeskForm } from './desk-form'

/** What a form of the editor sent, and the way back. */
export interface Sent {
  guideId: string
  asked: DeskForm
  way: ReturnType<typeof wayBack>
}

/** The editor's address with another form open, at a place of the page; a draft that is not the newest stays chosen. */
export function wayBack(url: URL, guideId: string) {
  const version = z.uuid().safeParse(url.searchParams.get('version')).data
  return (more: Record<string, string>, anchor: string) => {
    const params = new URLSearchParams({ ...(version ? { version } : {}), ...more })
    const search = params.size > 0 ? `?${params.toString()}` : ''
    return `/admin/guides/${guideId}${search}${anchor ? `#${anchor}` : ''}`
  }
}

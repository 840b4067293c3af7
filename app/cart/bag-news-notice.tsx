import { Form } from '@remix-run/react'
import { Button } from '#app/ui/button'
import { Notice } from '#app/ui/notice'
import type { BagNews } from './bag-news'
import { UndoFields } from './undo-fields'

/** News that came with the page, for those without scripts; what belongs to a line or field stands there. */
export function BagNewsNotice({
  news,
  lineIds,
}: {
  news: BagNews | undefined
  lineIds: readonly string[]
}) {
  if (!news || news.about === 'code' || (news.about && lineIds.includes(news.about))) return null
  return (
    <Notice kind={news.tone} className="mt-4">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <p>{news.text}</p>
        {news.undo ? (
          <Form method="post" action="/bag">
            <UndoFields undo={news.undo} />
            <Button look="plain" size="sm" name="intent" value="undo">
              Undo
            </Button>
          </Form>
        ) : null}
      </div>
    </Notice>
  )
}

import { Form } from '@remix-run/react'
import { Button } from '#app/ui/button'
import { Notice } from '#app/ui/notice'
import type { BagNews } from './bag-news'
import { UndoBundleFields, UndoFields } from './undo-fields'

/** News that came with the page, for those without scripts; what belongs to a line or field stands there. */
export function BagNewsNotice({
  news,
  shownIds,
}: {
  news: BagNews | undefined
  /** Ids of lines and bundles that say their own news. */
  shownIds: readonly string[]
}) {
  if (!news || news.about === 'code' || (news.about && shownIds.includes(news.about))) return null
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
        {news.undoBundle ? (
          <Form method="post" action="/bag">
            <UndoBundleFields undo={news.undoBundle} />
            <Button look="plain" size="sm" name="intent" value="add-bundle">
              Undo
            </Button>
          </Form>
        ) : null}
      </div>
    </Notice>
  )
}

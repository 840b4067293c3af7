import { Form } from '@remix-run/react'
import { Button, ButtonLink } from '#app/ui/button'
import type { ShownPromotion } from './read-promotion.server'

type PromotionActionsProps = {
  promotion: ShownPromotion
  /** Of this form: a copy is made once, however often its button is pressed. */
  formId: string
}

/** What somebody may do to the promotion as it is now. */
export function PromotionActions({ promotion, formId }: PromotionActionsProps) {
  const { id, state, active } = promotion
  const isOver = state === 'ended'
  return (
    <div className="flex flex-wrap gap-2">
      <ButtonLink to={`/admin/promotions/${id}/edit`} size="sm">
        Edit
      </ButtonLink>
      <Form method="post" className="flex flex-wrap gap-2">
        <input type="hidden" name="formId" value={formId} />
        {isOver ? null : (
          <Button name="intent" value={active ? 'pause' : 'resume'} look="quiet" size="sm">
            {active ? 'Pause' : 'Resume'}
          </Button>
        )}
        <Button name="intent" value="duplicate" look="quiet" size="sm">
          Duplicate
        </Button>
        {isOver || state === 'planned' ? null : (
          <Button name="intent" value="end" look="danger" size="sm">
            End now
          </Button>
        )}
      </Form>
    </div>
  )
}

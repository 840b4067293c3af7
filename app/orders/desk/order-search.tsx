import { Form } from '@remix-run/react'
import { Button } from '#app/ui/button'
import { controlClasses } from '#app/ui/field'

type OrderSearchProps = { words: string; problem: string | null }

/** Sent as a form, since an address or a name has no business in an address bar or a log. */
export function OrderSearch({ words, problem }: OrderSearchProps) {
  return (
    <Form
      method="post"
      action="/admin/orders"
      role="search"
      className="flex flex-wrap items-end gap-2"
    >
      <label className="flex min-w-0 flex-[0_1_22rem] flex-col gap-1 text-sm font-medium">
        Order number, email address or name
        <input
          name="words"
          type="search"
          required
          maxLength={254}
          defaultValue={words}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? 'search-problem' : undefined}
          className={controlClasses}
        />
      </label>
      <Button look="quiet" name="intent" value="find">
        Find
      </Button>
      {problem ? (
        <p id="search-problem" className="w-full text-sm font-medium text-error">
          {problem}
        </p>
      ) : null}
    </Form>
  )
}

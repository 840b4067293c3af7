import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import { FormFrame } from '#app/staff/form-frame'
import { KeptNotice, TabNotice } from '#app/staff/kept-notice'
import { useKeeping } from '#app/staff/use-keeping'
import type { Refused } from './answer-settings.server'
import type { KeptSetting } from './kept-settings.server'

type SettingFormProps = {
  keeping: KeptSetting
  refused: Refused | undefined
  /** What is stored now, as `seenOf` writes it. */
  seen: string
  /** Which form it is, for the shop. */
  fields: Readonly<Record<string, string>>
  id?: string
  label?: string
  labelledBy?: string
  className?: string
  children: ReactNode
}

/** A form of the settings page: what is typed into it is kept until it is saved or discarded. */
export function SettingForm(props: SettingFormProps) {
  const { keeping, refused } = props
  return (
    <FormFrame
      closedAt={keeping.closedAt}
      isKept={keeping.kept !== null}
      isAnswered={refused !== undefined}
    >
      <KeepingForm {...props} />
    </FormFrame>
  )
}

function KeepingForm({ keeping, refused, seen, fields, ...props }: SettingFormProps) {
  const { about, closedAt, ticket, kept } = keeping
  // Who was told of a colleague's change saves upon that; what was kept stands upon what it was typed on.
  const upon = refused ? seen : (kept?.seen ?? seen)
  const { form, tab } = useKeeping({
    ...{ about, closedAt, ticket, base: upon, isAnswered: refused !== undefined },
  })
  return (
    <div className="flex min-w-0 flex-col gap-3">
      {kept && !refused ? (
        <KeptNotice keptAt={kept.keptAt} discard="discard" fields={{ ...fields, ticket }} />
      ) : null}
      <TabNotice {...tab} />
      <Form
        method="post"
        noValidate
        {...form}
        id={props.id}
        aria-label={props.label}
        aria-labelledby={props.labelledBy}
        className={props.className}
      >
        {Object.entries(fields).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <input type="hidden" name="ticket" value={ticket} />
        <input key={upon} type="hidden" name="seen" defaultValue={upon} />
        {props.children}
      </Form>
    </div>
  )
}

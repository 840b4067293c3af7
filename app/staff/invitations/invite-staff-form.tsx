import { type SubmissionResult, useForm } from '@conform-to/react'
import { getZodConstraint, parseWithZod } from '@conform-to/zod/v4'
import { Form, useNavigation } from '@remix-run/react'
import { Button } from '#app/ui/button'
import { Disclosure } from '#app/ui/disclosure'
import { FormErrors } from '#app/ui/form-errors'
import { SelectField } from '#app/ui/select-field'
import { TextField } from '#app/ui/text-field'
import type { ListedStaff } from '../list-staff.server'
import { ROLE_NAMES, STAFF_ROLES } from '../role'
import { InviteForm } from '../staff-action'

type InviteStaffFormProps = Pick<ListedStaff, 'studios'> & {
  lastResult: SubmissionResult | null
}

/** Invites somebody by mail; folded away until it is needed, or was refused. */
export function InviteStaffForm({ studios, lastResult }: InviteStaffFormProps) {
  const isSending = useNavigation().formData?.get('intent') === 'invite'
  const [form, fields] = useForm({
    id: 'invite',
    lastResult,
    constraint: getZodConstraint(InviteForm),
    onValidate: ({ formData }) => parseWithZod(formData, { schema: InviteForm }),
    shouldRevalidate: 'onInput',
  })
  return (
    <Disclosure
      summary="Invite somebody"
      open={lastResult !== null}
      className="rounded-md border border-line px-4"
    >
      <Form method="post" id={form.id} onSubmit={form.onSubmit} noValidate={form.noValidate}>
        <div className="flex flex-col gap-4">
          <FormErrors form={form} order={['email', 'name', 'role', 'locationId']} />
          <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
            <TextField
              field={fields.email}
              label="Email"
              type="email"
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
            />
            <TextField field={fields.name} label="Name" autoComplete="off" />
            <SelectField
              field={fields.role}
              label="Role"
              placeholder="Choose a role"
              options={STAFF_ROLES.map((role) => ({ value: role, label: ROLE_NAMES[role] }))}
            />
            <SelectField
              field={fields.locationId}
              label="Studio, for a clinic"
              placeholder="None"
              options={studios.map(({ id, name }) => ({ value: id, label: name }))}
            />
          </div>
          <p className="text-sm text-ink-soft">
            A mail brings a link that works once and for 7 days. Whoever opens it chooses their own
            password.
          </p>
          <div>
            <Button
              name="intent"
              value="invite"
              size="sm"
              pending={isSending}
              pendingLabel="Inviting…"
            >
              Send the invitation
            </Button>
          </div>
        </div>
      </Form>
    </Disclosure>
  )
}

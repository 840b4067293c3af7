import { Form, Link } from '@remix-run/react'
import { AboutLabel } from '#app/ui/about-label'
import { Button } from '#app/ui/button'
import { controlClasses } from '#app/ui/field'
import type { ListedStaff } from './list-staff.server'
import { ROLE_NAMES, STAFF_ROLES } from './role'

type StaffListProps = ListedStaff & { ownId: string }

/** Everybody with an account, each with what an owner can do about it. */
export function StaffList({ people, studios, ownId }: StaffListProps) {
  return (
    <ul className="divide-y divide-line border-y border-line">
      {people.map((person) => (
        <li key={person.id} className="flex flex-wrap items-end gap-x-6 gap-y-2 py-3">
          <div className="min-w-0 flex-[1_1_16rem]">
            <h2 id={`staff-${person.id}`} className="font-text text-base font-medium">
              {person.name}
            </h2>
            <p className="text-sm text-ink-soft">
              {person.email} · {ROLE_NAMES[person.role]}
              {person.disabledAt ? ' · disabled' : ` · ${sessionWords(person.sessions)}`}
              {person.twoFactorEnabled ? ' · two-step sign-in' : null}
            </p>
          </div>
          {person.id === ownId ? (
            <Link
              to="/admin/account"
              className="inline-flex min-h-target items-center text-sm link"
            >
              Your own account
            </Link>
          ) : (
            <>
              <RoleForm person={person} studios={studios} />
              <div className="flex flex-wrap gap-2">
                <Button
                  form={`role-${person.id}`}
                  name="intent"
                  value="role"
                  look="quiet"
                  size="sm"
                >
                  Save<span className="sr-only"> the role of {person.name}</span>
                </Button>
                <OtherForms person={person} />
              </div>
            </>
          )}
        </li>
      ))}
    </ul>
  )
}

function sessionWords(sessions: number): string {
  if (sessions === 0) return 'not signed in'
  return sessions === 1 ? 'signed in once' : `signed in on ${sessions} browsers`
}

type PersonProps = { person: ListedStaff['people'][number] }

function RoleForm({ person, studios }: PersonProps & Pick<ListedStaff, 'studios'>) {
  return (
    <Form
      method="post"
      id={`role-${person.id}`}
      className="grid w-full grid-cols-2 items-end gap-2 text-sm sm:flex sm:w-auto sm:flex-wrap"
    >
      <input type="hidden" name="staffId" value={person.id} />
      <label className="flex flex-col gap-1">
        <span>
          Role<span className="sr-only"> of {person.name}</span>
        </span>
        <select name="role" defaultValue={person.role} className={controlClasses}>
          {STAFF_ROLES.map((role) => (
            <option key={role} value={role}>
              {ROLE_NAMES[role]}
            </option>
          ))}
        </select>
      </label>
      <label className="flex flex-col gap-1">
        <span>
          <AboutLabel about={person.name}>Studio, for a clinic</AboutLabel>
        </span>
        <select name="locationId" defaultValue={person.locationId ?? ''} className={controlClasses}>
          <option value="">None</option>
          {studios.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </Form>
  )
}

function OtherForms({ person }: PersonProps) {
  return (
    <Form method="post" className="flex flex-wrap gap-2">
      <input type="hidden" name="staffId" value={person.id} />
      {person.sessions > 0 ? (
        <Button name="intent" value="end-sessions" look="quiet" size="sm">
          <span>
            Sign out<span className="sr-only"> {person.name}</span> everywhere
          </span>
        </Button>
      ) : null}
      {person.disabledAt || person.demo ? null : (
        <Button name="intent" value="reset" look="quiet" size="sm">
          <span>
            Send<span className="sr-only"> {person.name}</span> a new-password link
          </span>
        </Button>
      )}
      {person.twoFactorEnabled ? (
        <Button name="intent" value="two-step-off" look="danger" size="sm">
          Switch off two-step sign-in<span className="sr-only"> of {person.name}</span>
        </Button>
      ) : null}
      <Button
        name="intent"
        value={person.disabledAt ? 'enable' : 'disable'}
        look={person.disabledAt ? 'quiet' : 'danger'}
        size="sm"
      >
        {person.disabledAt ? 'Enable' : 'Disable'}
        <span className="sr-only"> {person.name}</span>
      </Button>
    </Form>
  )
}

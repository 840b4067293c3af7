import type { LoaderFunctionArgs } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import type { ReactNode } from 'react'
import { invariantResponse } from '#app/http/invariant-response'
import { actionGroups, RECORD_KINDS } from '#app/staff/audit'
import { AuditTable } from '#app/staff/audit-table'
import { findStaff } from '#app/staff/find-staff.server'
import { requireStaff } from '#app/staff/require-staff.server'
import { AuditSearch, searchAudit } from '#app/staff/search-audit.server'
import { Button } from '#app/ui/button'
import { controlClasses } from '#app/ui/field'

export const meta = () => [{ title: 'Audit trail · Staff' }, { name: 'robots', content: 'noindex' }]

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, 'audit:read')
  const asked = new URL(request.url).searchParams
  const names = ['person', 'kind', 'action', 'record', 'from', 'to', 'before'] as const
  const search = AuditSearch.parse(Object.fromEntries(names.map((name) => [name, asked.get(name)])))
  const [found, staff] = await Promise.all([searchAudit(actor, search), findStaff()])
  invariantResponse(found, 403)
  return { search, staff, ...found }
}

export default function Audit() {
  const { entries, next, search } = useLoaderData<typeof loader>()
  const kept = Object.entries(search).filter(
    (entry): entry is [string, string] => entry[1] !== null,
  )
  const older = new URLSearchParams({ ...Object.fromEntries(kept), before: next ?? '' })
  return (
    <div className="flex flex-col gap-4">
      <h1 className="text-2xl">Audit trail</h1>
      <SearchForm />
      <AuditTable
        caption="What staff changed"
        hideCaption
        entries={entries}
        empty={emptyWords(search)}
      />
      {next ? (
        <Link to={`?${older.toString()}`} className="inline-flex min-h-target items-center link">
          Older entries
        </Link>
      ) : null}
    </div>
  )
}

/** What stands for the entries where there are none. */
function emptyWords({ from, to, ...search }: AuditSearch): string {
  if (from && to && from > to) return 'Nothing found: the first day lies after the last.'
  const isFiltered = [from, to, ...Object.values(search)].some((value) => value !== null)
  return isFiltered ? 'Nothing found.' : 'Nothing was changed yet.'
}

function SearchForm() {
  const { search, staff } = useLoaderData<typeof loader>()
  return (
    <Form method="get" role="search" className="flex flex-wrap items-end gap-3 text-sm">
      <Labelled label="Person">
        <select name="person" defaultValue={search.person ?? ''} className={controlClasses}>
          <option value="">Everybody</option>
          {staff.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </Labelled>
      <Labelled label="Kind of record">
        <select name="kind" defaultValue={search.kind ?? ''} className={controlClasses}>
          <option value="">All</option>
          {Object.entries(RECORD_KINDS).map(([kind, name]) => (
            <option key={kind} value={kind}>
              {name}
            </option>
          ))}
        </select>
      </Labelled>
      <Labelled label="Action">
        <select name="action" defaultValue={search.action ?? ''} className={controlClasses}>
          <option value="">All</option>
          {actionGroups().map(({ title, actions }) => (
            <optgroup key={title} label={title}>
              {actions.map(({ action, words }) => (
                <option key={action} value={action}>
                  {words}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </Labelled>
      <Labelled label="Record, or a part of its name">
        <input
          name="record"
          maxLength={100}
          defaultValue={search.record ?? ''}
          className={controlClasses}
        />
      </Labelled>
      <Labelled label="From">
        <input
          name="from"
          type="date"
          defaultValue={search.from ?? ''}
          className={controlClasses}
        />
      </Labelled>
      <Labelled label="To">
        <input name="to" type="date" defaultValue={search.to ?? ''} className={controlClasses} />
      </Labelled>
      <Button look="quiet">Search</Button>
    </Form>
  )
}

function Labelled({ label, children }: { label: string; children: ReactNode }) {
  return (
    <label className="flex flex-col gap-1 font-medium">
      {label}
      {children}
    </label>
  )
}

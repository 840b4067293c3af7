import { Link } from '@remix-run/react'
import { Moment } from '#app/ui/moment'
import { Table } from '#app/ui/table'
import { CONSULTATION_STATES, outcomeWords, ROUTE_WORDS } from './consultation-words'
import type { ListedConsultation } from './list-consultations.server'

type ConsultationTableProps = { caption: string; requests: readonly ListedConsultation[] }

/** Requests with who asked, for what, where, who is to call, and how it stands. */
export function ConsultationTable({ caption, requests }: ConsultationTableProps) {
  return (
    <Table
      caption={caption}
      hideCaption
      rows={requests}
      rowKey={({ id }) => id}
      empty="No request is here."
      columns={[
        {
          key: 'reference',
          header: 'Request',
          rowHeader: true,
          cell: ({ reference }) => (
            <Link to={`/admin/consultations/${reference}`} className="link">
              {reference}
            </Link>
          ),
        },
        { key: 'at', header: 'Asked', cell: ({ createdAt }) => <Moment at={createdAt} /> },
        { key: 'status', header: 'State', cell: stateOf },
        { key: 'name', header: 'By', cell: ({ fullName }) => fullName },
        { key: 'treatment', header: 'Treatment', cell: ({ treatment }) => treatment.name },
        { key: 'studio', header: 'Studio', cell: ({ location }) => location.name },
        { key: 'route', header: 'Who calls', cell: ({ route }) => ROUTE_WORDS[route].label },
      ]}
    />
  )
}

function stateOf({ status, outcome }: ListedConsultation) {
  return (
    <>
      {CONSULTATION_STATES[status]}
      {outcome ? <span className="block text-ink-soft">{outcomeWords(outcome)}</span> : null}
    </>
  )
}

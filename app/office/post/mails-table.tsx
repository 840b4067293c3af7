import { Form, Link } from '@remix-run/react'
import { AboutLabel } from '#app/ui/about-label'
import { Button } from '#app/ui/button'
import { Moment } from '#app/ui/moment'
import { Table } from '#app/ui/table'
import type { ListedMail } from './list-mails.server'
import { MAIL_STATES } from './mail-views'

type MailsTableProps = {
  mails: readonly ListedMail[]
  maySend: boolean
  /** One for each drawing of the page: a press sends one mail. */
  formId: string
}

export function MailsTable({ mails, maySend, formId }: MailsTableProps) {
  return (
    <Table
      caption="Mails that the shop wrote"
      hideCaption
      rows={mails}
      rowKey={({ id }) => id}
      empty="No mail is here."
      columns={[
        { key: 'subject', header: 'Subject', rowHeader: true, cell: ({ subject }) => subject },
        { key: 'at', header: 'Written', cell: ({ createdAt }) => <Moment at={createdAt} /> },
        {
          key: 'order',
          header: 'Order',
          cell: ({ order }) =>
            order ? (
              <Link to={`/admin/orders/${order}`} className="link">
                {order}
              </Link>
            ) : (
              '–'
            ),
        },
        { key: 'state', header: 'State', cell: ({ status }) => <State of={status} /> },
        { key: 'attempts', header: 'Tries', numeric: true, cell: ({ attempts }) => attempts },
        ...(maySend
          ? [
              {
                key: 'again',
                header: <span className="sr-only">Again</span>,
                cell: (mail: ListedMail) => <SendAgain {...{ mail, formId }} />,
              },
            ]
          : []),
      ]}
    />
  )
}

function SendAgain({ mail, formId }: { mail: ListedMail; formId: string }) {
  return (
    <Form method="post" preventScrollReset>
      <input type="hidden" name="formId" value={formId} />
      <Button look="quiet" size="sm" name="mailId" value={mail.id}>
        <AboutLabel about={mail.subject}>
          {mail.status === 'sent' ? 'Send again' : 'Try now'}
        </AboutLabel>
      </Button>
    </Form>
  )
}

function State({ of: status }: { of: ListedMail['status'] }) {
  return (
    <span className={status === 'failed' ? 'font-medium text-error' : undefined}>
      {MAIL_STATES[status]}
    </span>
  )
}

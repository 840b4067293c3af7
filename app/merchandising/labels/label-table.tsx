import { Form, Link } from '@remix-run/react'
import { Button, ButtonLink } from '#app/ui/button'
import { MoveButtons } from '#app/ui/move-buttons'
import { Table } from '#app/ui/table'
import type { ListedLabel } from './find-labels.server'
import { LABEL_KINDS, type LabelKind } from './label'

type LabelTableProps = { kind: LabelKind; labels: readonly ListedLabel[]; mayWrite: boolean }

/** The categories or the concerns in the order in which shoppers see them. */
export function LabelTable({ kind, labels, mayWrite }: LabelTableProps) {
  const { one, many, filter } = LABEL_KINDS[kind]
  return (
    <div className="flex flex-col gap-2">
      <header className="flex flex-wrap items-center justify-between gap-4">
        <h2 className="text-lg font-semibold">{many}</h2>
        {mayWrite ? (
          <ButtonLink to={`/admin/categories?new=${kind}`} size="sm" icon="plus" look="quiet">
            New {one}
          </ButtonLink>
        ) : null}
      </header>
      <Table
        caption={many}
        hideCaption
        rows={labels}
        rowKey={({ id }) => id}
        empty={`No ${one} yet.`}
        columns={[
          {
            key: 'name',
            header: 'Name',
            rowHeader: true,
            cell: ({ id, name }) => (
              <Link to={`/admin/categories?edit=${id}`} className="link">
                {name}
              </Link>
            ),
          },
          { key: 'slug', header: 'Address', wide: true, cell: ({ slug }) => slug },
          {
            key: 'products',
            header: 'Products',
            numeric: true,
            cell: ({ products, slug }) =>
              products === 0 ? (
                0
              ) : (
                <Link to={`/admin/catalog?${filter}=${slug}`} className="link">
                  {products}
                </Link>
              ),
          },
          ...(mayWrite
            ? [
                {
                  key: 'order',
                  header: 'Order',
                  cell: (row: ListedLabel) => (
                    <MoveButtons
                      id={row.id}
                      name={row.name}
                      place={labels.indexOf(row)}
                      count={labels.length}
                      sends={{ kind }}
                    />
                  ),
                },
                {
                  key: 'remove',
                  header: <span className="sr-only">Remove</span>,
                  cell: (row: ListedLabel) =>
                    row.products === 0 ? <Remove kind={kind} label={row} /> : null,
                },
              ]
            : []),
        ]}
      />
    </div>
  )
}

function Remove({ kind, label: { id, name } }: { kind: LabelKind; label: ListedLabel }) {
  return (
    <Form method="post" preventScrollReset>
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="id" value={id} />
      <Button name="intent" value="remove" look="plain" size="sm">
        Remove<span className="sr-only"> {name}</span>
      </Button>
    </Form>
  )
}

import { Link } from '@remix-run/react'
import { Table } from '#app/ui/table'
import type { ListedIngredient } from './find-ingredients.server'

/** The dictionary by INCI name. */
export function IngredientTable({ ingredients }: { ingredients: readonly ListedIngredient[] }) {
  return (
    <Table
      caption="Ingredients"
      hideCaption
      rows={ingredients}
      rowKey={({ id }) => id}
      empty="No ingredient is like that."
      columns={[
        {
          key: 'name',
          header: 'INCI name',
          rowHeader: true,
          cell: ({ id, inciName, plainName }) => (
            <span className="block max-w-md whitespace-normal">
              <Link to={`/admin/ingredients/${id}`} className="link">
                {inciName}
              </Link>
              <span className="block font-normal text-ink-soft">{plainName}</span>
            </span>
          ),
        },
        {
          key: 'tags',
          header: 'Tags',
          cell: ({ tags }) => tags.join(', ').replaceAll('_', ' ') || 'None',
        },
        { key: 'uses', header: 'Labels', numeric: true, cell: ({ uses }) => uses },
      ]}
    />
  )
}

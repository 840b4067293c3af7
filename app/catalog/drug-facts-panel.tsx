import type { ReactNode } from 'react'
import type { DrugFacts } from '#app/catalog/drug-facts'

/** The panel of an over-the-counter drug, in the order that 21 CFR 201.66 gives it. */
export function DrugFactsPanel({ facts }: { facts: DrugFacts }) {
  return (
    <section
      aria-labelledby="drug-facts"
      className="max-w-prose border-2 border-ink bg-raised text-sm leading-snug text-ink"
    >
      <h2 id="drug-facts" className="px-4 pt-2 pb-1 font-text text-2xl font-extrabold italic">
        Drug Facts
      </h2>
      <table className="w-full border-t-4 border-ink text-left">
        <thead>
          <tr className="align-bottom">
            <th scope="col" className="px-4 pt-2 font-bold">
              Active ingredient{facts.activeIngredients.length > 1 ? 's' : ''}
            </th>
            <th scope="col" className="px-4 pt-2 text-right font-bold">
              Purpose
            </th>
          </tr>
        </thead>
        <tbody>
          {facts.activeIngredients.map(({ name, strength, purpose }) => (
            <tr key={name} className="align-top last:[&>td]:pb-2">
              <td className="px-4 pt-1">
                {name} {strength}
              </td>
              <td className="px-4 pt-1 text-right">{purpose}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Part title="Uses">{facts.uses}</Part>
      <Part title="Warnings">
        <Points items={facts.warnings} />
      </Part>
      <Part title="Directions">
        <Points items={facts.directions} />
      </Part>
      {facts.otherInformation ? (
        <Part title="Other information">{facts.otherInformation}</Part>
      ) : null}
      <Part title="Inactive ingredients">{facts.inactive}</Part>
      {facts.questions ? <Part title="Questions?">{facts.questions}</Part> : null}
    </section>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="border-t-2 border-ink px-4 py-2">
      <h3 className="font-text text-sm font-bold tracking-normal italic">{title}</h3>
      {children}
    </div>
  )
}

function Points({ items }: { items: readonly string[] }) {
  return (
    <ul className="list-[square] pl-4">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  )
}

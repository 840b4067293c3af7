import { Tick } from '#app/office/form-parts'
import { codeWords } from './promotion-table'
import type { Simulation } from './read-simulation.server'
import type { SampleBag } from './sample-bag'

type OtherPromotionsProps = { bag: SampleBag; simulation: Simulation }

/** Whose codes are in the bag beside the one that is tried; what needs none is there anyway. */
export function OtherPromotions({ bag, simulation }: OtherPromotionsProps) {
  const automatic = simulation.others.filter((other) => other.automatic)
  const coded = simulation.others.filter((other) => !other.automatic)
  return (
    <>
      {coded.length > 0 ? (
        <fieldset>
          <legend className="font-medium">Other codes in the bag, four at most</legend>
          <div className="max-h-56 overflow-y-auto">
            {coded.map(({ id, name, ...used }) => (
              <Tick key={id} name="with" value={id} checked={bag.withIds.includes(id)}>
                {name} <span className="text-ink-soft">({codeWords(used)})</span>
              </Tick>
            ))}
          </div>
        </fieldset>
      ) : null}
      {automatic.length > 0 ? (
        <p className="text-ink-soft">
          In the bag by themselves: {automatic.map(({ name }) => name).join(', ')}.
        </p>
      ) : null}
    </>
  )
}

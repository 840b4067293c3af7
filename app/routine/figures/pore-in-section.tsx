import { cx } from '#app/ui/cx'
import { FIGURE_COLORS as paint } from './figure-colors'
import { PoreSection } from './pore-section'
import type { PoreState } from './pore-shape'

const STATES: ReadonlyArray<{ state: PoreState; name: string; words: string; drawing: string }> = [
  {
    state: 'clear',
    name: 'Clear',
    words:
      'Oil from the gland and cells shed by the lining travel up and out. How wide the opening is at rest is inherited.',
    drawing:
      'A narrow follicle with a fine hair. A thin coat of oil lines its wall, and close, level collagen fibers hold it on both sides.',
  },
  {
    state: 'clogged',
    name: 'Clogged',
    words:
      'Cells and oil stick together into a plug that stretches the opening. Its top darkens where air reaches it; that is not dirt.',
    drawing:
      'A widened follicle filled with oil beneath a layered plug of shed cells. The top of the plug is dark and the oil gland is swollen.',
  },
  {
    state: 'slack',
    name: 'Slack',
    words:
      'With years and sun, collagen around the pore thins and loosens. The rim sinks and the opening looks longer and wider.',
    drawing:
      'A follicle whose rim has sunk and spread to one side. Few, sagging collagen fibers are left around it.',
  },
]

const KEY = [
  { name: 'Oil (sebum) and its gland', color: paint.sebum },
  { name: 'Plug of oil and shed cells', color: paint.plug },
  { name: 'Collagen fibers', color: paint.collagen },
  { name: 'Upper skin', color: paint.epidermis },
  { name: 'Fat beneath the skin', color: paint.fat },
]

/** A pore cut through in three states, clear, clogged and slack, with words and a key. */
export function PoreInSection({ className }: { className?: string }) {
  return (
    <figure className={cx('grid gap-6', className)}>
      <ul className="grid gap-x-6 gap-y-8 sm:grid-cols-3">
        {STATES.map(({ state, name, words, drawing }) => (
          <li
            key={state}
            className="grid grid-cols-[minmax(0,2fr)_minmax(0,3fr)] items-start gap-4 sm:grid-cols-1 sm:content-start sm:gap-3"
          >
            <PoreSection state={state} title={`${name} pore in section`} description={drawing} />
            <div className="grid gap-1">
              <p className="font-display text-xl">{name}</p>
              <p className="text-sm text-ink-soft">{words}</p>
            </div>
          </li>
        ))}
      </ul>
      <figcaption className="grid gap-3 border-t border-line pt-4 text-sm text-ink-soft">
        <ul className="flex flex-wrap gap-x-5 gap-y-2">
          {KEY.map(({ name, color }) => (
            <li key={name} className="flex items-center gap-2">
              <svg aria-hidden="true" viewBox="0 0 16 16" className="size-4 shrink-0">
                <circle cx="8" cy="8" r="7" fill={color} className="stroke-line-strong" />
              </svg>
              {name}
            </li>
          ))}
        </ul>
        <p>
          Drawn to explain, not to scale. No product removes pores or changes the size you were born
          with.
        </p>
      </figcaption>
    </figure>
  )
}

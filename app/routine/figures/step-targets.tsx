import { cx } from '#app/ui/cx'
import { PoreSection } from './pore-section'

/** What the drawing marks: where a step works, and which of the two aims it serves. */
const TARGETS = [
  {
    name: 'Cleanser',
    aim: 'clear',
    where: 'The mouth of the pore: oil, and what has begun to stick there.',
    at: 'left-[46.7%] top-[15%]',
  },
  {
    name: 'Polish',
    aim: 'clear',
    where: 'The surface: loose cells that dull the light.',
    at: 'left-[18%] top-[19%]',
  },
  {
    name: 'Serum',
    aim: 'smooth',
    where: 'The top of the upper skin, where fine lines show.',
    at: 'left-[82%] top-[26%]',
  },
  {
    name: 'Sunscreen',
    aim: 'smooth',
    where: 'Above everything: light that would reach the fibers below.',
    at: 'left-[76%] top-[7%]',
  },
  {
    name: 'HydraFacial',
    aim: 'clear',
    where: 'Down into the opening: the plug itself.',
    at: 'left-[46.7%] top-[31%]',
  },
  {
    name: 'Microinfusion',
    aim: 'smooth',
    where: 'The fibers that hold the rim. Only the studio reaches them.',
    at: 'left-[17%] top-[58%]',
  },
] as const

const MARKS = { clear: 'bg-moss text-on-moss', smooth: 'bg-clay text-paper' }
const AIMS = { clear: 'keeps pores clear', smooth: 'firmness and spring' }

/** A pore cut through with a numbered mark where each step of the routine and each treatment works. */
export function StepTargets({ className }: { className?: string }) {
  return (
    <figure className={cx('grid gap-6', className)}>
      <div className="grid items-center gap-x-10 gap-y-6 sm:grid-cols-[minmax(0,5fr)_minmax(0,6fr)]">
        <div className="relative mx-auto w-full max-w-sm">
          <PoreSection
            id="pore-targets"
            state="clogged"
            title="Where each step works"
            description="A clogged pore cut through, with six numbered marks from above the skin down to the collagen fibers. The list beside it names them."
          />
          {TARGETS.map(({ name, aim, at }, index) => (
            <Mark
              key={name}
              number={index + 1}
              className={cx('absolute -translate-1/2 ring-2 ring-paper', MARKS[aim], at)}
            />
          ))}
        </div>
        <ol className="grid gap-3.5">
          {TARGETS.map(({ name, aim, where }, index) => (
            <li key={name} className="grid grid-cols-[auto_minmax(0,1fr)] gap-3">
              <Mark number={index + 1} className={MARKS[aim]} />
              <p className="text-base">
                <span className="font-medium">{name}</span>
                <span className="text-sm text-ink-faint"> · {AIMS[aim]}</span>
                <span className="block text-sm text-ink-soft">{where}</span>
              </p>
            </li>
          ))}
        </ol>
      </div>
      <figcaption className="border-t border-line pt-4 text-sm text-ink-soft">
        Drawn to explain, not to scale. What a cosmetic does, it does at the surface.
      </figcaption>
    </figure>
  )
}

function Mark({ number, className }: { number: number; className: string }) {
  return (
    <span
      aria-hidden="true"
      className={cx(
        'grid size-7 place-items-center rounded-full text-sm font-semibold tabular-nums print:border',
        className,
      )}
    >
      {number}
    </span>
  )
}

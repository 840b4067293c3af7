import { cx } from '#app/ui/cx'
import { LayerDrawing } from './layer-drawing'
import { LAYERING } from './layering-steps'

/** The seven steps of a routine, from the thinnest layer to the thickest, drawn on one strip of skin. */
export function LayeringOrder({ className }: { className?: string }) {
  return (
    <figure className={cx('grid gap-5', className)}>
      <ol className="grid gap-y-2 lg:grid-cols-7">
        {LAYERING.map(({ name, words, look, thickness }, index) => (
          <li
            key={name}
            className="grid grid-cols-[6.5rem_minmax(0,1fr)] items-center gap-4 lg:grid-cols-1 lg:content-start lg:gap-3"
          >
            <LayerDrawing look={look} thickness={thickness} />
            <div className="lg:pr-3">
              <p className="font-display text-lg">
                <span className="text-ink-faint">{index + 1}. </span>
                {name}
              </p>
              <p className="text-sm text-ink-soft">{words}</p>
            </div>
          </li>
        ))}
      </ol>
      <figcaption className="text-sm text-ink-soft">
        Thin before thick: each layer needs to reach the skin through the ones already there. Skip a
        step that you do not use; keep the order of the rest.
      </figcaption>
    </figure>
  )
}

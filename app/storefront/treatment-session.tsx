import type { ReactNode } from 'react'
import type { PoreState } from '#app/routine/figures/pore-shape'
import { Drop } from '#app/storefront/treatment-drop'
import { SkinScene } from '#app/storefront/treatment-skin'
import { Lens, SerumFilm, Tip } from '#app/storefront/treatment-tools-facial'
import { Channels, NeedleHead, Pad, Sheet } from '#app/storefront/treatment-tools-needling'
import type { TreatmentContent } from '#app/treatments/treatment-content'

type Scene = { state: PoreState; plugged?: boolean; drawing: string; over: ReactNode }

const SCENES: Record<TreatmentContent['figure'], readonly Scene[]> = {
  plain: [],
  hydradermabrasion: [
    {
      state: 'clogged',
      plugged: true,
      drawing: 'A lens is held over a pore that is stretched by a dark plug.',
      over: <Lens />,
    },
    {
      state: 'clogged',
      plugged: true,
      drawing:
        'A tip with running liquid glides over the surface and carries flakes of dead skin away.',
      over: <Tip x={64} lifted="flakes" />,
    },
    {
      state: 'clogged',
      drawing: 'The tip stands over the pore. The plug and drops of oil rise into it.',
      over: <Tip x={140} lifted="plug" />,
    },
    {
      state: 'clear',
      drawing:
        'The pore holds a thin coat of oil only. Drops of serum fall and lie on the skin as a film.',
      over: <SerumFilm />,
    },
  ],
  microneedling: [
    {
      state: 'slack',
      drawing: 'Above a pore with a sunken rim hangs a sheet with two boxes and a signature.',
      over: <Sheet />,
    },
    {
      state: 'slack',
      drawing: 'A pad wipes over the skin and leaves it damp and clean.',
      over: <Pad />,
    },
    {
      state: 'slack',
      drawing:
        'A head with five fine needles reaches through the upper skin into the layer of collagen.',
      over: (
        <>
          <Channels from={204} count={6} filled={false} />
          <NeedleHead x={62} />
        </>
      ),
    },
    {
      state: 'slack',
      drawing: 'Drops of serum follow the needles and fill the rows of fine channels.',
      over: (
        <>
          <Channels from={17} count={6} filled />
          <Channels from={204} count={6} filled />
          <Drop x={38} y={16} size={12} />
          <Drop x={76} y={-18} size={15} />
          <Drop x={226} y={8} size={13} />
          <Drop x={262} y={-26} size={12} />
        </>
      ),
    },
  ],
}

/** The middle of a session, as the treatment's picture. */
export function TreatmentEmblem({
  figure,
  name,
}: {
  figure: TreatmentContent['figure']
  name: string
}) {
  const scene = SCENES[figure][2]
  return scene ? <Drawn id={`emblem-${figure}`} title={name} scene={scene} /> : null
}

function Drawn({ id, title, scene }: { id: string; title: string; scene: Scene }) {
  const { state, plugged = false, drawing, over } = scene
  return (
    <SkinScene {...{ id, state, plugged, title }} description={drawing}>
      {over}
    </SkinScene>
  )
}

/** One session, drawn and told step by step. A step without a drawing of its own is told only. */
export function TreatmentSession({ figure, steps }: Pick<TreatmentContent, 'figure' | 'steps'>) {
  const scenes = SCENES[figure]
  return (
    <figure className="grid gap-5">
      <ol className="grid gap-x-6 gap-y-8 sm:grid-cols-2 lg:grid-cols-4">
        {steps.map(({ title, text }, index) => {
          const scene = scenes[index]
          return (
            <li
              key={title}
              className="grid grid-cols-[minmax(0,2fr)_minmax(0,3fr)] items-start gap-4 sm:grid-cols-1 sm:content-start sm:gap-3"
            >
              {scene ? (
                <Drawn
                  id={`session-${index}`}
                  title={`Step ${index + 1}: ${title}`}
                  scene={scene}
                />
              ) : null}
              <div>
                <h3 className="text-xl">
                  <span className="text-ink-faint">{index + 1}. </span>
                  {title}
                </h3>
                <p className="mt-1 text-sm text-ink-soft">{text}</p>
              </div>
            </li>
          )
        })}
      </ol>
      {scenes.length > 0 ? (
        <figcaption className="text-sm text-ink-soft">
          Drawn to explain, not to scale. The skin stands for no one’s in particular.
        </figcaption>
      ) : null}
    </figure>
  )
}

import { foot, shoulder, tilt, turn } from '../form'
import { mix } from '../color'
import { litRound, litTop, overhang } from '../light'
import { ellipse, path, round } from '../svg'
import { stack, type DrawnVessel, type Studio } from '../vessel'
import { cap, ridges } from './closures'

/** A wide jar under a screw lid. */
export function jar(studio: Studio): DrawnVessel {
  const { chance } = studio
  const radius = chance.between(250, 274)
  const height = chance.between(250, 280)
  const lidHeight = chance.between(104, 132)
  const pot = potOf(studio, radius, height)
  const lid = cap(studio, { y: -height - 8, radius: radius + 5, height: lidHeight, edge: 9 })
  const grip = chance.pick([true, false, false])
    ? ridges(studio, -height - 16, radius + 5, lidHeight - 30)
    : ''
  return {
    ...stack(pot, { base: lid.base, sheen: lid.sheen + grip }),
    silhouettes: [...pot.silhouettes, ...lid.silhouettes],
    face: potFace(studio, radius, height, 44),
    footRadius: radius - 22,
    height: height + lidHeight,
  }
}

/** A jar with its lid off, so that what is inside can be seen. */
export function openJar(studio: Studio): DrawnVessel {
  const { chance, palette } = studio
  const radius = chance.between(252, 270)
  const height = chance.between(268, 290)
  const pot = potOf(studio, radius, height)
  const rimRadius = radius - 26
  const rim = turn([rimRadius, -height - 34], [rimRadius, -height + 2])
  const rimSheets = litRound(studio, rim, {
    fill: mix(studio.finish.body, '#ffffff', 0.4),
    surface: 'gloss',
  })
  const top = -height - 34
  const mouth = ellipse(0, top, rimRadius, rimRadius * tilt(top))
  const inside = ellipse(0, top + 2, rimRadius - 12, (rimRadius - 12) * tilt(top))
  return {
    ...stack(pot, {
      base: rimSheets.base,
      sheen:
        rimSheets.sheen +
        litTop(studio, mouth, mix(studio.finish.body, '#ffffff', 0.5)) +
        litTop(studio, inside, palette.formula) +
        swirl(studio, top, rimRadius - 12),
    }),
    silhouettes: [...pot.silhouettes, rim],
    face: potFace(studio, radius, height, 44),
    footRadius: radius - 22,
    height: height + 130,
  }
}

/** A tub of pads: a taller jar under a shallow lid. */
export function pads(studio: Studio): DrawnVessel {
  const { chance } = studio
  const radius = chance.between(222, 242)
  const height = chance.between(350, 390)
  const lidHeight = chance.between(84, 104)
  const pot = potOf(studio, radius, height)
  const lid = cap(studio, { y: -height - 8, radius: radius + 7, height: lidHeight, edge: 8 })
  const loose = loosePads(studio, radius)
  return {
    ...stack({ base: loose, sheen: '' }, pot, {
      base: lid.base,
      sheen: lid.sheen + ridges(studio, -height - 14, radius + 7, lidHeight - 26),
    }),
    silhouettes: [...pot.silhouettes, ...lid.silhouettes],
    face: potFace(studio, radius, height, 56),
    footRadius: radius - 22,
    height: height + lidHeight,
  }
}

function potOf(studio: Studio, radius: number, height: number) {
  const outline = turn(
    [radius - 6, -height],
    shoulder(radius - 6, -height, radius, -height + 10),
    [radius, -44],
    foot(radius, -44, radius - 34, 0),
  )
  const sheets = litRound(studio, outline, {
    fill: studio.finish.body,
    surface: studio.finish.surface,
  })
  return {
    base: sheets.base,
    sheen: sheets.sheen + overhang(studio, outline, 0.16, 0.5),
    silhouettes: [outline],
  }
}

function potFace({ finish }: Studio, radius: number, height: number, inset: number) {
  return {
    width: radius * 1.45,
    top: -height + inset,
    bottom: -62,
    radius,
    print: finish.print,
    accent: finish.accent,
  }
}

/** Cream piled above the rim and drawn up to a curl, as a spatula leaves it. */
function swirl({ defs, palette }: Studio, y: number, radius: number): string {
  const r = (share: number) => round(radius * share)
  const up = (amount: number) => round(y - amount)
  const low = y + radius * tilt(y) * 0.55
  const deep = mix(palette.formula, palette.shade, 0.22)
  const mound = `M${r(-0.9)} ${round(y + 4)}C${r(-0.8)} ${up(34)} ${r(-0.5)} ${up(38)} ${r(-0.34)} ${up(46)}C${r(-0.2)} ${up(54)} ${r(-0.16)} ${up(86)} ${r(0.1)} ${up(92)}C${r(0.17)} ${up(93)} ${r(0.2)} ${up(84)} ${r(0.13)} ${up(80)}C${r(0.16)} ${up(62)} ${r(0.34)} ${up(52)} ${r(0.5)} ${up(40)}C${r(0.68)} ${up(32)} ${r(0.84)} ${up(24)} ${r(0.9)} ${round(y + 4)}Q${r(0.6)} ${round(low)} 0 ${round(low + 2)}Q${r(-0.6)} ${round(low)} ${r(-0.9)} ${round(y + 4)}Z`
  const light = defs.linear(
    [
      [0, mix(palette.formula, '#ffffff', 0.6)],
      [0.45, palette.formula],
      [1, deep],
    ],
    { from: [0.1, 0], to: [0.9, 1] },
  )
  const fold = (data: string, color: string, opacity: number, width: number) =>
    `<path d="${data}" fill="none" stroke="${color}" stroke-opacity="${opacity}" stroke-width="${width}" stroke-linecap="round"/>`
  const first = `M${r(-0.74)} ${up(10)}C${r(-0.4)} ${up(30)} ${r(0.2)} ${up(14)} ${r(0.56)} ${up(30)}`
  const second = `M${r(-0.3)} ${up(40)}C${r(-0.05)} ${up(46)} ${r(0.12)} ${up(42)} ${r(0.22)} ${up(58)}`
  return (
    path(mound, light) +
    fold(first, deep, 0.5, 9) +
    fold(second, deep, 0.45, 7) +
    `<g transform="translate(-4 -8)">${fold(first, '#ffffff', 0.5, 7)}${fold(second, '#ffffff', 0.5, 6)}</g>`
  )
}

/** Three pads beside the tub, one resting on the next. */
function loosePads(studio: Studio, radius: number): string {
  const { palette, defs } = studio
  const open = tilt(0)
  const size = 112
  const pile = [0, 10, -8].map((shift, index) => {
    const x = round(radius + 58 + shift)
    const y = 40 - index * 13
    const side = turn([size, y - 9], [size, y])
    const shade = defs.linear([
      [0, palette.shade, 0.1],
      [0.3, palette.shade, 0],
      [1, palette.shade, 0.34],
    ])
    return `<g transform="translate(${x})">${path(side, '#f1ede2')}${path(side, shade)}${litTop(studio, ellipse(0, y - 9, size, size * open), '#faf7ef')}</g>`
  })
  const shadow = path(
    ellipse(radius + 84, 48, size * 1.35, size * 0.24),
    defs.radial([
      [0, palette.shade, 0.5],
      [0.6, palette.shade, 0.22],
      [1, palette.shade, 0],
    ]),
  )
  return shadow + pile.join('')
}

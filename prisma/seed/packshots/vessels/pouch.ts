import { litFlat, type Sheets } from '../light'
import { path, round } from '../svg'
import type { DrawnVessel, Studio } from '../vessel'

/** A stand-up pouch with a seal, a tear notch and a gusset at its foot. */
export function pouch(studio: Studio): DrawnVessel {
  const { chance, finish, palette, defs } = studio
  const half = round(chance.between(228, 250))
  const height = round(chance.between(680, 730))
  const waist = round(half * 0.97)
  const seal = 62
  const outline = `M${-half} ${-height}H${half}V${-height + 40}l-9 8l9 8C${half} ${-height * 0.7} ${waist} ${-height * 0.4} ${half - 4} -70C${half - 8} -20 ${half - 20} 10 ${half - 40} 18Q0 46 ${-half + 40} 18C${-half + 20} 10 ${-half + 8} -20 ${-half + 4} -70C${-waist} ${-height * 0.4} ${-half} ${-height * 0.7} ${-half} ${-height + 56}l9 -8l-9 -8Z`
  const skin: Sheets = litFlat(studio, outline, finish.body, { from: [0, 0.2], to: [1, 0.6] })
  const belly = defs.linear([
    [0, palette.shade, 0.26],
    [0.07, '#ffffff', 0.28],
    [0.24, '#ffffff', 0.2],
    [0.42, '#ffffff', 0],
    [0.7, palette.shade, 0.06],
    [0.88, palette.shade, 0.28],
    [0.95, '#ffffff', 0.1],
    [1, palette.shade, 0.3],
  ])
  const gusset = `M${-half + 6} -96C${-half * 0.5} -40 ${half * 0.5} -40 ${half - 6} -96`
  const line = (data: string, opacity: number, width = 2.5) =>
    `<path d="${data}" fill="none" stroke="${palette.shade}" stroke-opacity="${opacity}" stroke-width="${width}"/>`
  return {
    base: skin.base,
    sheen:
      skin.sheen +
      path(outline, belly) +
      line(`M${-half} ${-height + seal}H${half}`, 0.22) +
      line(
        `M${-half} ${-height + seal + 40}H${half}M${-half} ${-height + seal + 48}H${half}`,
        0.14,
      ) +
      line(gusset, 0.16, 3),
    silhouettes: [outline],
    face: {
      width: half * 1.42,
      top: -height + seal + 110,
      bottom: -150,
      print: finish.print,
      accent: finish.accent,
    },
    footRadius: half - 30,
    height,
  }
}

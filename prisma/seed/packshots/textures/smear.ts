import type { Chance } from '../chance'
import { round } from '../svg'

type Point = readonly [x: number, y: number]
type Curve = readonly [from: Point, first: Point, second: Point, to: Point]

/** A swipe of cream: a smooth body under fine ridges, full where it starts and ragged at its end. */
export function smear(chance: Chance): string {
  const lift = chance.between(-50, 50)
  const curve: Curve = [
    [chance.between(270, 300), chance.between(960, 1010)],
    [330, 640 + lift],
    [640, 480 + lift],
    [chance.between(900, 950), chance.between(560, 620)],
  ]
  const width = chance.between(150, 176)
  const fan = (t: number) => 0.8 + 0.32 * Math.sin(Math.PI * Math.min(1, 0.12 + t * 0.72))
  const line = (across: number, start: number, end: number) =>
    Array.from({ length: 25 }, (_, step) => {
      const t = start + ((end - start) * step) / 24
      return offsetPoint(curve, t, across * width * fan(t))
        .map(round)
        .join(' ')
    }).join('L')
  const stroke = (data: string, opacity: number, thickness: number) =>
    `<path d="M${data}" fill="none" stroke="#000" stroke-opacity="${round(opacity * 10) / 10}" stroke-width="${round(thickness)}" stroke-linecap="round" stroke-linejoin="round"/>`
  const strands = Array.from({ length: 27 }, (_, index) => (index / 26) * 2 - 1)
  const ends = strands.map((across) => 1 - across * across * 0.1 - chance.between(0, 0.075))
  const starts = strands.map((across) => across * across * 0.1 + chance.between(0, 0.035))
  const body = strands.map((across, index) =>
    stroke(line(across, starts[index] ?? 0, ends[index] ?? 1), 1, 26),
  )
  const ridges = strands.map((across, index) =>
    stroke(
      line(
        across + chance.between(-0.03, 0.03),
        (starts[index] ?? 0) + chance.between(0.02, 0.14),
        (ends[index] ?? 1) - chance.between(0.01, 0.12),
      ),
      chance.between(0.15, 0.6),
      chance.between(6, 20),
    ),
  )
  return `<g opacity="0.62">${body.join('')}</g><g opacity="0.55">${ridges.join('')}</g>`
}

function offsetPoint([from, first, second, to]: Curve, t: number, offset: number): Point {
  const u = 1 - t
  const at = (axis: 0 | 1) =>
    u ** 3 * from[axis] +
    3 * u * u * t * first[axis] +
    3 * u * t * t * second[axis] +
    t ** 3 * to[axis]
  const slope = (axis: 0 | 1) =>
    u * u * (first[axis] - from[axis]) +
    2 * u * t * (second[axis] - first[axis]) +
    t * t * (to[axis] - second[axis])
  const [dx, dy] = [slope(0), slope(1)]
  const length = Math.hypot(dx, dy) || 1
  return [at(0) - (dy / length) * offset, at(1) + (dx / length) * offset]
}

/** A closed, soft-edged pool round a point, a little different each time. */
export function pool(chance: Chance, [x, y]: Point, radius: number, wobble = 0.1): string {
  const count = 9
  const points = Array.from({ length: count }, (_, index): Point => {
    const turned = (index / count) * Math.PI * 2
    const reach = radius * (1 + chance.between(-wobble, wobble))
    return [x + Math.cos(turned) * reach, y + Math.sin(turned) * reach * 0.94]
  })
  const middle = (first: Point, second: Point): Point => [
    (first[0] + second[0]) / 2,
    (first[1] + second[1]) / 2,
  ]
  const write = (point: Point) => point.map(round).join(' ')
  const around = points.map((point, index) => {
    const next = points[(index + 1) % count] ?? point
    return `Q${write(point)} ${write(middle(point, next))}`
  })
  const begin = middle(points.at(-1) ?? [x, y], points[0] ?? [x, y])
  return `M${write(begin)}${around.join('')}Z`
}

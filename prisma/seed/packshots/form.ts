import { round } from './svg'

/** A step of a turned shape's outline: a line to (radius, y), or a cubic curve to it. */
export type Step =
  | readonly [radius: number, y: number]
  | readonly [r1: number, y1: number, r2: number, y2: number, radius: number, y: number]

/**
 * How open a level ring looks, as height over width. The eye is a little above the vessel, so
 * rings open up toward the floor. `y` is in drawing units, 0 at the vessel's base, negative upward.
 */
export function tilt(y: number): number {
  return Math.max(0.018, 0.1 + y * 0.000085)
}

/** Path data of a shape turned on the axis x = 0, from its top step to its bottom step. */
export function turn(start: readonly [radius: number, y: number], ...steps: Step[]): string {
  const [topRadius, topY] = start
  const [bottomRadius, bottomY] = end(steps.at(-1) ?? start)
  const ring = (radius: number, y: number, toX: number) =>
    `A${round(radius)} ${round(Math.max(radius * tilt(y), 0.1))} 0 0 1 ${round(toX)} ${round(y)}`
  const right = steps.map((step) => segment(step, 1)).join('')
  const left = steps
    .map((step, index) => reversed(step, end(steps[index - 1] ?? start)))
    .reverse()
    .join('')
  return `M${round(-topRadius)} ${round(topY)}${ring(topRadius, topY, topRadius)}${right}${ring(bottomRadius, bottomY, -bottomRadius)}${left}Z`
}

/** A quarter-round from one (radius, y) to another: leaves level and arrives upright. */
export function shoulder(fromRadius: number, fromY: number, radius: number, y: number): Step {
  const ease = 0.56
  return [
    fromRadius + (radius - fromRadius) * ease,
    fromY,
    radius,
    y - (y - fromY) * ease,
    radius,
    y,
  ]
}

/** A quarter-round that leaves upright and arrives level, as at a vessel's foot. */
export function foot(fromRadius: number, fromY: number, radius: number, y: number): Step {
  const ease = 0.56
  return [
    fromRadius,
    fromY + (y - fromY) * ease,
    radius + (fromRadius - radius) * (1 - ease),
    y,
    radius,
    y,
  ]
}

function end(step: Step): readonly [number, number] {
  return step.length === 2 ? step : [step[4], step[5]]
}

function segment(step: Step, side: 1 | -1): string {
  if (step.length === 2) return `L${round(side * step[0])} ${round(step[1])}`
  const [r1, y1, r2, y2, radius, y] = step.map(round) as unknown as typeof step
  return `C${side * r1} ${y1} ${side * r2} ${y2} ${side * radius} ${y}`
}

function reversed(step: Step, [radius, y]: readonly [number, number]): string {
  if (step.length === 2) return segment([radius, y], -1)
  return segment([step[2], step[3], step[0], step[1], radius, y], -1)
}

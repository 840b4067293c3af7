import { FIGURE_COLORS as paint } from '#app/routine/figures/figure-colors'

/** A drop of serum: the middle of its belly, and how wide half of it is. */
export function Drop({ x, y, size }: { x: number; y: number; size: number }) {
  return (
    <g>
      <path
        d={`M${x} ${y - size * 1.7}C${x + size * 0.5} ${y - size * 0.8} ${x + size} ${y - size * 0.6} ${x + size} ${y}a${size} ${size} 0 0 1 ${-2 * size} 0C${x - size} ${y - size * 0.6} ${x - size * 0.5} ${y - size * 0.8} ${x} ${y - size * 1.7}Z`}
        fill={paint.serum}
      />
      <path
        d={`M${x - size * 0.5} ${y}a${size * 0.5} ${size * 0.5} 0 0 0 ${size * 0.4} ${size * 0.5}`}
        fill="none"
        stroke={paint.glint}
        strokeWidth="2"
        strokeLinecap="round"
      />
    </g>
  )
}

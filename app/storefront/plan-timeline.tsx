import type { PlanPage } from '#app/storefront/plan-page.server'
import { PlanTimelineKey } from '#app/storefront/plan-timeline-key'
import { timelineView, type Lane } from '#app/storefront/plan-timeline-view'

const LANE = 78
const LINE = 46
const BELOW = 56

/** The plan drawn to scale: a lane for each treatment, the months below. The list has the same in words. */
export function PlanTimeline({ page }: { page: PlanPage }) {
  const view = timelineView(page.entries, page.asked.treatments)
  if (!view) return null
  const { lanes, months, event, orders, description } = view
  const bottom = lanes.length * LANE
  const toxin = page.undated.flatMap((each) => (each.kind === 'toxin' ? [each.treatment] : []))
  return (
    <figure className="grid gap-4 print:gap-1">
      <svg
        role="img"
        aria-labelledby="plan-drawn plan-told"
        width="100%"
        height={bottom + BELOW}
        className="block overflow-visible"
      >
        <title id="plan-drawn">Your plan, drawn</title>
        <desc id="plan-told">{description}</desc>
        {months.map(({ label, x }) => (
          <g key={label + x}>
            <line x1={x} x2={x} y1="0" y2={bottom + 6} className="stroke-line" strokeWidth="1" />
            <text x={x} y={bottom + 24} textAnchor="middle" className="fill-ink-soft text-xs">
              {label}
            </text>
          </g>
        ))}
        {lanes.map((lane, index) => (
          <g key={lane.treatment} transform={`translate(0 ${index * LANE})`}>
            <DrawnLane lane={lane} hasToxin={toxin.includes(lane.treatment)} />
          </g>
        ))}
        {event ? (
          <g>
            <line
              x1={event.x}
              x2={event.x}
              y1="0"
              y2={bottom + 6}
              className="stroke-clay"
              strokeWidth="2"
            />
            <text
              x={event.x}
              y={bottom + 48}
              textAnchor="end"
              className="fill-clay text-xs font-semibold"
            >
              Your event
            </text>
          </g>
        ) : null}
        {orders.map(({ slug, x }) => (
          <circle key={slug} cx={x} cy={bottom + 6} r="5" className="fill-ink-soft" />
        ))}
      </svg>
      <PlanTimelineKey hasToxin={toxin.length > 0} hasOrders={orders.length > 0} />
    </figure>
  )
}

/** A line of sessions over the bands in which products rest; the toxin part is a ring beside the name, without a day. */
function DrawnLane({ lane: { name, rests, sessions, line, goesOn }, hasToxin }: LaneProps) {
  return (
    <>
      {hasToxin ? (
        <circle
          cx="9"
          cy="9"
          r="7.5"
          className="fill-paper stroke-caution"
          strokeWidth="2"
          strokeDasharray="3.5 3"
        />
      ) : null}
      <text x={hasToxin ? 24 : 0} y="14" className="fill-ink text-sm font-medium">
        {name}
      </text>
      {rests.map(({ x, width }) => (
        <rect
          key={x}
          x={x}
          width={width}
          y={LINE - 19}
          height="38"
          rx="7"
          className="fill-clay-tint stroke-clay"
          strokeOpacity="0.35"
        />
      ))}
      <line
        x1={line.from}
        x2={line.to}
        y1={LINE}
        y2={LINE}
        className="stroke-line-strong"
        strokeWidth="1.5"
      />
      {goesOn ? (
        <line
          x1={line.to}
          x2="100%"
          y1={LINE}
          y2={LINE}
          className="stroke-line-strong"
          strokeWidth="1.5"
          strokeDasharray="3 6"
        />
      ) : null}
      {sessions.map(({ number, x, isSeries }) => (
        <g key={number}>
          <circle
            cx={x}
            cy={LINE}
            r="11"
            className={isSeries ? 'fill-moss' : 'fill-paper stroke-moss'}
            strokeWidth="2"
          />
          <text
            x={x}
            y={LINE + 4.5}
            textAnchor="middle"
            className={`text-xs font-semibold ${isSeries ? 'fill-on-moss' : 'fill-moss'}`}
          >
            {number}
          </text>
        </g>
      ))}
    </>
  )
}

type LaneProps = { lane: Lane; hasToxin: boolean }

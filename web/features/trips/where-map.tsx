import type { WhereView } from '../../../src/domain/view/trip-view.ts'

type Dot = WhereView['dots'][number]

const WIDTH = 360
const NAMED = 9
const STEP = 30

/** Dots by latitude and longitude over a plain grid, the largest with their names: no maps, no service. */
export function WhereMap({ dots, chosen }: { dots: readonly Dot[]; chosen: Dot | null }) {
  const frame = frameOf(dots)
  const { x, y, height } = frame
  const most = Math.max(...dots.map(({ people }) => people))
  const size = (people: number) => 1.4 + 5 * Math.sqrt(people / most)
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${height}`}
      className="mt-4 w-full rounded-xl bg-sunk"
      aria-hidden="true"
    >
      {lines(frame).map(({ id, ...ends }) => (
        <line key={id} {...ends} stroke="var(--color-line)" strokeWidth="0.5" />
      ))}
      {dots.map((dot) => (
        <circle
          key={dot.id}
          cx={x(dot.lon)}
          cy={y(dot.lat)}
          r={size(dot.people)}
          fill={dot.id === chosen?.id ? 'var(--color-give)' : 'var(--color-water)'}
          fillOpacity={dot.id === chosen?.id ? 0.95 : 0.55}
        />
      ))}
      {labels(dots, frame).map((dot) => (
        <text
          key={dot.id}
          x={dot.left}
          y={y(dot.lat) + 2.6}
          textAnchor={dot.anchor}
          className="fill-soft text-[11px] tablet:text-[6.5px]"
        >
          {dot.name}
        </text>
      ))}
    </svg>
  )
}

type Frame = {
  readonly height: number
  readonly x: (lon: number) => number
  readonly y: (lat: number) => number
}

const MARGIN = 0.08

/** What all dots lie in, with some room, no flatter than a third and no higher than two thirds. */
function frameOf(dots: readonly Dot[]): Frame {
  const lons = dots.map(({ lon }) => lon)
  const lats = dots.map(({ lat }) => lat)
  const middle = (Math.min(...lons) + Math.max(...lons)) / 2
  const centre = (Math.min(...lats) + Math.max(...lats)) / 2
  const squeeze = Math.max(0.3, Math.cos((centre * Math.PI) / 180))
  const tall = Math.max(6, Math.max(...lats) - Math.min(...lats)) * (1 + 2 * MARGIN)
  const wide = Math.max(
    10,
    (Math.max(...lons) - Math.min(...lons)) * (1 + 3 * MARGIN),
    (tall * 1.5) / squeeze,
  )
  const scale = WIDTH / wide
  const up = scale / squeeze
  const height = Math.max(WIDTH / 3, tall * up)
  return {
    height,
    x: (lon) => WIDTH / 2 + (lon - middle) * scale,
    y: (lat) => height / 2 - (lat - centre) * up,
  }
}

function lines({ x, y, height }: Frame) {
  const meridians = Array.from({ length: 13 }, (_, n) => x(-180 + n * STEP))
    .filter((at) => at > 0 && at < WIDTH)
    .map((at) => ({ id: `x${at}`, x1: at, x2: at, y1: 0, y2: height }))
  const parallels = Array.from({ length: 7 }, (_, n) => y(-90 + n * STEP))
    .filter((at) => at > 0 && at < height)
    .map((at) => ({ id: `y${at}`, x1: 0, x2: WIDTH, y1: at, y2: at }))
  return [...meridians, ...parallels]
}

/** Names of the largest that have room. */
function labels(dots: readonly Dot[], { x, y }: Frame) {
  const placed: (Dot & { readonly left: number; readonly anchor: 'start' | 'end' })[] = []
  for (const dot of dots) {
    if (placed.length >= NAMED) break
    const width = dot.name.length * 5.5
    const isRight = x(dot.lon) + width + 8 < WIDTH
    const left = x(dot.lon) + (isRight ? 8 : -8)
    const clashes = placed.some(
      (other) =>
        Math.abs(y(other.lat) - y(dot.lat)) < 11 && Math.abs(x(other.lon) - x(dot.lon)) < 70,
    )
    if (!clashes) placed.push({ ...dot, left, anchor: isRight ? 'start' : 'end' })
  }
  return placed
}

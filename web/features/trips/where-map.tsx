import type { PlaceView, WhereView } from '../../../src/domain/view/trip-view.ts'
import { placeLabels, type Label, type Spot } from './place-labels.ts'

type Dot = WhereView['dots'][number]

const WIDTH = 360
const NAMED = 10
const STEP = 30

type Props = { dots: readonly Dot[]; chosen: Dot | null; home: PlaceView | null }

/** Dots by latitude and longitude over a plain grid, the largest with their names, home in a ring: no maps, no service. */
export function WhereMap({ dots, chosen, home }: Props) {
  const frame = frameOf(home === null ? dots : [...dots, home])
  const { height } = frame
  const spots = spotsOf(dots, home, frame)
  const names = (font: number) => placeLabels(spots, { font, width: WIDTH, height, most: NAMED })
  const here = spots.find(({ id }) => id === home?.id)
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${height}`}
      className="mt-4 w-full rounded-xl bg-sunk"
      aria-hidden="true"
    >
      {lines(frame).map(({ id, ...ends }) => (
        <line key={id} {...ends} stroke="var(--color-line)" strokeWidth="0.5" />
      ))}
      {spots
        .filter(({ people }) => people > 0)
        .map(({ id, cx, cy, r }) => (
          <circle
            key={id}
            cx={cx}
            cy={cy}
            r={r - RING}
            fill={id === chosen?.id ? 'var(--color-give)' : 'var(--color-water)'}
            fillOpacity={id === chosen?.id ? 0.95 : 0.55}
          />
        ))}
      {here !== undefined && (
        <circle
          cx={here.cx}
          cy={here.cy}
          r={here.r}
          fill="none"
          stroke="var(--color-give)"
          strokeWidth="1.2"
        />
      )}
      <Names labels={names(11)} className="text-[11px] tablet:hidden" />
      <Names labels={names(6.5)} className="hidden text-[6.5px] tablet:block" />
    </svg>
  )
}

function Names({ labels, className }: { labels: readonly Label[]; className: string }) {
  return (
    <g className={`fill-soft ${className}`}>
      {labels.map(({ id, text, x, y, anchor }) => (
        <text key={id} x={x} y={y} textAnchor={anchor}>
          {text}
        </text>
      ))}
    </g>
  )
}

/** Room around a dot, in which the ring of home lies. */
const RING = 1.6

/** Home first, so that its name has room. */
function spotsOf(dots: readonly Dot[], home: PlaceView | null, { x, y }: Frame) {
  const most = Math.max(...dots.map(({ people }) => people))
  const spot = (place: PlaceView, people: number): Spot & { readonly people: number } => ({
    id: place.id,
    name: place.name,
    people,
    cx: x(place.lon),
    cy: y(place.lat),
    r: (people === 0 ? 1.4 : 1.6 + 5 * Math.sqrt(people / most)) + RING,
  })
  const [atHome, elsewhere] = [
    dots.find(({ id }) => id === home?.id),
    dots.filter(({ id }) => id !== home?.id),
  ]
  return [
    ...(home === null ? [] : [spot(home, atHome?.people ?? 0)]),
    ...elsewhere.map((dot) => spot(dot, dot.people)),
  ]
}

type Frame = {
  readonly height: number
  readonly x: (lon: number) => number
  readonly y: (lat: number) => number
}

const MARGIN = 0.14

/** What all places lie in, with some room, no flatter than a third and no higher than two thirds. */
function frameOf(places: readonly { readonly lon: number; readonly lat: number }[]): Frame {
  const lons = places.map(({ lon }) => lon)
  const lats = places.map(({ lat }) => lat)
  const middle = (Math.min(...lons) + Math.max(...lons)) / 2
  const centre = (Math.min(...lats) + Math.max(...lats)) / 2
  const squeeze = Math.max(0.3, Math.cos((centre * Math.PI) / 180))
  const tall = Math.max(6, Math.max(...lats) - Math.min(...lats)) * (1 + 2 * MARGIN)
  const wide = Math.max(
    10,
    (Math.max(...lons) - Math.min(...lons)) * (1 + 2 * MARGIN),
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

/** A dot on the picture, in its units. */
export type Spot = { readonly id: number; readonly name: string } & {
  readonly cx: number
  readonly cy: number
  readonly r: number
}

export type Label = {
  readonly id: number
  readonly text: string
  readonly x: number
  /** Of the base line. */
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
}

type Box = {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const GAP = 2.5
const LONGEST = 20
/** Mean width of a letter, of its height. */
const LETTER = 0.54

/**
 * Names for as many of the first spots as have room: inside the picture, over no spot and no other name.
 * Right of the spot where possible, else left, above or below.
 */
export function placeLabels(
  spots: readonly Spot[],
  {
    font,
    width,
    height,
    most,
  }: {
    readonly font: number
    readonly width: number
    readonly height: number
    readonly most: number
  },
): readonly Label[] {
  const taken: Box[] = spots.map(boxOfSpot)
  const labels: Label[] = []
  for (const spot of spots) {
    if (labels.length >= most) break
    const found = candidates(spot, font).find(({ box }) => {
      const isInside =
        box.left >= GAP && box.right <= width - GAP && box.top >= GAP && box.bottom <= height - GAP
      return isInside && !taken.some((other) => overlap(box, other))
    })
    if (found === undefined) continue
    taken.push(found.box)
    labels.push(found.label)
  }
  return labels
}

const boxOfSpot = ({ cx, cy, r }: Spot): Box => ({
  left: cx - r,
  right: cx + r,
  top: cy - r,
  bottom: cy + r,
})

function candidates(spot: Spot, font: number): readonly { label: Label; box: Box }[] {
  const { id, cx, cy, r } = spot
  const text = shortened(spot.name)
  const wide = text.length * font * LETTER
  const away = r + GAP
  const beside = cy + font * 0.36
  return (
    [
      { x: cx + away, y: beside, anchor: 'start', left: cx + away },
      { x: cx - away, y: beside, anchor: 'end', left: cx - away - wide },
      { x: cx, y: cy - away, anchor: 'middle', left: cx - wide / 2 },
      { x: cx, y: cy + away + font * 0.8, anchor: 'middle', left: cx - wide / 2 },
    ] as const
  ).map(({ x, y, anchor, left }) => ({
    label: { id, text, x, y, anchor },
    box: { left, right: left + wide, top: y - font * 0.8, bottom: y + font * 0.25 },
  }))
}

function shortened(name: string): string {
  return name.length > LONGEST ? `${name.slice(0, LONGEST - 1).trimEnd()}…` : name
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

import type { Finding } from '../../src/domain/coach/finding.ts'
import type { Severity } from '../../src/domain/coach/rule-id.ts'
import { UNDERLINES } from './coach-words.ts'

type Piece = {
  readonly text: string
  readonly severity: Severity | null
  readonly current: boolean
}

const WEIGHT = { hold: 3, fix: 2, hint: 1 } as const

/** A text cut where underlines begin and end; where findings lie over each other the gravest shows. */
export function pieces(
  text: string,
  findings: readonly Pick<Finding, 'from' | 'to' | 'severity'>[],
  current: Pick<Finding, 'from' | 'to'> | null,
): readonly Piece[] {
  const spans = findings.map(({ from, to, severity }) => ({ from, to, severity }))
  const marks = current === null ? spans : [...spans, current]
  const cuts = [...new Set([0, text.length, ...marks.flatMap(({ from, to }) => [from, to])])]
    .filter((cut) => cut >= 0 && cut <= text.length)
    .toSorted((a, b) => a - b)
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? 0
    const over = spans.filter((span) => span.from <= start && span.to >= end)
    const gravest = over.toSorted((a, b) => WEIGHT[b.severity] - WEIGHT[a.severity])[0]
    return {
      text: text.slice(start, end),
      severity: gravest?.severity ?? null,
      current: current !== null && current.from <= start && current.to >= end,
    }
  })
}

type Props = {
  text: string
  findings: readonly Finding[]
  current: Finding | null
  className: string
}

/**
 * The text once more, unseen but for its underlines, exactly under a textarea of the same class. It gives
 * the box its height, so that nothing in it ever scrolls.
 */
export function Mirror({ text, findings, current, className }: Props) {
  return (
    <div
      aria-hidden="true"
      dir="auto"
      className={`pointer-events-none [unicode-bidi:plaintext] overflow-hidden text-transparent select-none forced-colors:[forced-color-adjust:none] ${className}`}
    >
      {pieces(text, findings, current).map((piece, index) => (
        <span
          key={index}
          className={`${piece.severity === null ? '' : UNDERLINES[piece.severity]} ${piece.current ? 'rounded-xs bg-water-wash' : ''}`}
        >
          {piece.text}
        </span>
      ))}
      {/* A last empty line has a height of its own. */}
      {'\u200b'}
    </div>
  )
}

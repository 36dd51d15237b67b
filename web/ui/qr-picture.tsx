import type { QrView } from '../../src/domain/view/me-view.ts'

/** Readers want four modules of quiet around a code. */
const QUIET = 4

/** Black on white whatever the theme: not every reader takes it the other way round. */
export function QrPicture({
  qr,
  label,
  className = '',
}: {
  qr: QrView
  label: string
  className?: string
}) {
  const side = qr.size + 2 * QUIET
  return (
    <svg
      viewBox={`${-QUIET} ${-QUIET} ${side} ${side}`}
      shapeRendering="crispEdges"
      role="img"
      aria-label={label}
      className={`bg-[#fff] forced-color-adjust-none ${className}`}
    >
      <rect x={-QUIET} y={-QUIET} width={side} height={side} fill="#fff" />
      <path d={qr.path} fill="#000" />
    </svg>
  )
}

/** How far something is. @param value 0..1, null where nobody knows */
export function Meter({ label, value }: { label: string; value: number | null }) {
  const share = value === null ? 0 : Math.max(0, Math.min(1, value))
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      {...(value === null ? {} : { 'aria-valuenow': Math.round(share * 100) })}
      className="mt-5 h-1.5 overflow-hidden rounded-full bg-line forced-colors:border"
    >
      <div
        className={`h-full origin-left rounded-full bg-water transition-transform duration-150 forced-colors:bg-[Highlight] ${value === null ? 'animate-[breathe_1.6s_ease-in-out_infinite]' : ''}`}
        style={{ transform: `scaleX(${value === null ? 1 : share})` }}
      />
    </div>
  )
}

/** The mark: a well seen from above. */
export function Mark({ size = 28, className }: { size?: number; className?: string }) {
  return (
    <svg
      viewBox="0 0 32 32"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      aria-hidden="true"
      className={className}
    >
      <circle cx="16" cy="16" r="14.4" strokeWidth="1.2" opacity="0.35" />
      <circle cx="16" cy="16" r="10" strokeWidth="1.7" opacity="0.7" />
      <circle cx="16" cy="16" r="5.2" fill="currentColor" stroke="none" />
    </svg>
  )
}

/** Wide rings, for the ground behind something that ends or begins. */
export function Ripples({ className, dot = true }: { className?: string; dot?: boolean }) {
  return (
    <svg viewBox="0 0 400 400" fill="none" aria-hidden="true" className={className}>
      {[40, 72, 108, 148, 192].map((r, index) => (
        <circle
          key={r}
          cx="200"
          cy="200"
          r={r}
          stroke="currentColor"
          strokeWidth={1.6 - index * 0.2}
          opacity={0.5 - index * 0.095}
        />
      ))}
      {dot && <circle cx="200" cy="200" r="16" fill="currentColor" opacity="0.85" />}
    </svg>
  )
}

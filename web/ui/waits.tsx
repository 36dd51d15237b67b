/** That something waits there: a dot for the eye, the number for the ear. */
export function WaitDot({ many }: { many: number }) {
  if (many === 0) return null
  return (
    <span className="absolute -top-0.5 -right-1.5 size-2 rounded-full bg-give ring-2 ring-paper">
      <span className="sr-only">{many} wait:</span>
    </span>
  )
}

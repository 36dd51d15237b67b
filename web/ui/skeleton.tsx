/** Grey lines where text will be, breathing, told to screen readers as one word. */
export function Skeleton({ rows = 5, label = 'Loading' }: { rows?: number; label?: string }) {
  return (
    <div role="status" className="space-y-6 py-4">
      <span className="sr-only">{label}…</span>
      {Array.from({ length: rows }, (_, row) => (
        <div
          key={row}
          aria-hidden="true"
          className="flex animate-[breathe_1.6s_ease-in-out_infinite] items-center gap-4"
        >
          <div className="size-10 shrink-0 rounded-full bg-sunk" />
          <div className="grow space-y-2">
            <div className={`h-4 rounded-full bg-sunk ${row % 2 === 0 ? 'w-2/5' : 'w-1/3'}`} />
            <div className={`h-3 rounded-full bg-sunk ${row % 2 === 0 ? 'w-3/5' : 'w-1/2'}`} />
          </div>
        </div>
      ))}
    </div>
  )
}

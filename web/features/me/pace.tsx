import { setPace } from './pitch-writes.ts'

const STEP = 10
const LEAST = 80
const MOST = 240

/** How fast one speaks; the length of every pitch follows. */
export function Pace({ pace }: { pace: number }) {
  const to = (next: number) => void setPace(Math.min(MOST, Math.max(LEAST, next)))
  return (
    <p className="mt-1 flex flex-wrap items-center gap-x-2 text-small text-faint nums">
      Reckoned at {pace} words a minute.
      <Step label="Slower" disabled={pace <= LEAST} onClick={() => to(pace - STEP)} />
      <Step label="Faster" disabled={pace >= MOST} onClick={() => to(pace + STEP)} />
    </p>
  )
}

type StepProps = { label: string; disabled: boolean; onClick: () => void }

function Step({ label, disabled, onClick }: StepProps) {
  return (
    <button
      type="button"
      disabled={disabled}
      onClick={onClick}
      className="min-h-9 rounded px-1 text-water underline decoration-line underline-offset-3 hover:decoration-current disabled:opacity-50 pointer-coarse:min-h-11"
    >
      {label}
    </button>
  )
}

type Props = { label: string; hint: string; on: boolean; onChange: (on: boolean) => void }

/** On or off at once, with a line on what it means. */
export function Switch({ label, hint, on, onChange }: Props) {
  return (
    <label className="flex gap-3.5">
      <input
        type="checkbox"
        role="switch"
        className="mt-0.5 size-5 shrink-0 accent-water"
        checked={on}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>
        {label}
        <span className="block text-small text-faint">{hint}</span>
      </span>
    </label>
  )
}

type Props<T extends string> = {
  label: string
  choices: readonly { readonly value: T; readonly title: string }[]
  chosen: readonly T[]
  onChange: (chosen: readonly T[]) => void
  /** After one was put on: what it is about can be typed at once. */
  onPicked?: () => void
}

/** A handful of things of which one may be so: putting one on takes the others off, a second press takes it off. */
export function ToggleChips<T extends string>({
  label,
  choices,
  chosen,
  onChange,
  onPicked,
}: Props<T>) {
  return (
    <fieldset>
      <legend className="sr-only">{label}</legend>
      <div className="flex flex-wrap gap-2">
        {choices.map(({ value, title }) => (
          <button
            key={value}
            type="button"
            aria-pressed={chosen.includes(value)}
            onClick={() => {
              const isOn = chosen.includes(value)
              onChange(isOn ? [] : [value])
              if (!isOn) onPicked?.()
            }}
            className="min-h-11 rounded-full px-4 text-small ring-1 ring-line hover:ring-edge aria-pressed:bg-give-wash aria-pressed:text-give aria-pressed:ring-give/40 desk:min-h-9"
          >
            {title}
          </button>
        ))}
      </div>
    </fieldset>
  )
}

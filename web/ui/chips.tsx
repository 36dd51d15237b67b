type Choice<T extends string> = { readonly value: T; readonly title: string }

/** A handful of choices side by side, one of them taken; a radio group to the keyboard. */
export function Chips<T extends string>(props: {
  label: string
  choices: readonly Choice<T>[]
  value: T | null
  onChange: (value: T) => void
  autoFocus?: boolean
}) {
  const chosen = Math.max(
    0,
    props.choices.findIndex((choice) => choice.value === props.value),
  )
  const move = (from: HTMLElement, step: number) => {
    const index = (chosen + step + props.choices.length) % props.choices.length
    const choice = props.choices[index]
    if (choice === undefined) return
    props.onChange(choice.value)
    const next = from.parentElement?.children[index]
    if (next instanceof HTMLElement) next.focus()
  }
  return (
    <div role="radiogroup" aria-label={props.label} className="flex flex-wrap gap-2">
      {props.choices.map((choice, index) => (
        <button
          key={choice.value}
          type="button"
          role="radio"
          aria-checked={choice.value === props.value}
          data-checked={choice.value === props.value ? '' : undefined}
          tabIndex={index === chosen ? 0 : -1}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- opened by the owner's own key press
          autoFocus={props.autoFocus === true && index === chosen}
          onClick={() => props.onChange(choice.value)}
          onKeyDown={(event) => {
            const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key]
            if (step === undefined) return
            event.preventDefault()
            move(event.currentTarget, step)
          }}
          className="min-h-11 rounded-full px-4 text-small ring-1 ring-line hover:ring-edge data-checked:bg-water data-checked:text-on-water data-checked:ring-water desk:min-h-9"
        >
          {choice.title}
        </button>
      ))}
    </div>
  )
}

const TINTS = [
  'bg-[light-dark(oklch(0.91_0.03_215),oklch(0.31_0.04_215))]',
  'bg-[light-dark(oklch(0.92_0.035_75),oklch(0.32_0.035_75))]',
  'bg-[light-dark(oklch(0.91_0.03_150),oklch(0.31_0.03_155))]',
  'bg-[light-dark(oklch(0.91_0.028_300),oklch(0.32_0.035_295))]',
  'bg-[light-dark(oklch(0.915_0.032_30),oklch(0.325_0.035_30))]',
  'bg-[light-dark(oklch(0.915_0.025_250),oklch(0.315_0.035_255))]',
]

const SIZES = {
  small: 'size-8 text-tiny',
  medium: 'size-10 text-small',
  large: 'size-16 text-name tablet:size-20 tablet:text-title',
}

/** Initials on a calm ground, the same for the same name; the name itself stands beside it. */
export function Disc({ name, size = 'medium' }: { name: string; size?: keyof typeof SIZES }) {
  return (
    <span
      aria-hidden="true"
      className={`inline-grid shrink-0 place-items-center rounded-full font-serif text-ink select-none ${SIZES[size]} ${tintOf(name)}`}
    >
      {initials(name)}
    </span>
  )
}

/** First letters of the first and the last word, or of the one there is. */
export function initials(name: string): string {
  const words = name
    .replace(/\(.*?\)|,.*$|["“”]/g, ' ')
    .split(/\s+/)
    .filter((word) => /^\p{L}/u.test(word))
  const first = [...(words[0] ?? name.trim())][0] ?? '·'
  const last = words.length > 1 ? ([...(words.at(-1) ?? '')][0] ?? '') : ''
  return (first + last).toLocaleUpperCase()
}

function tintOf(name: string): string {
  let sum = 7
  for (const letter of name) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 65_521
  return TINTS[sum % TINTS.length] ?? ''
}

import type { ComponentProps } from 'react'
import { Kbd } from './kbd.tsx'

const LOOKS = {
  primary:
    'bg-water text-on-water hover:bg-[color-mix(in_oklab,var(--color-water),var(--color-ink)_18%)] px-4',
  plain: 'bg-raised text-ink ring-1 ring-line hover:ring-edge px-3.5',
  quiet: 'text-water hover:bg-water-wash px-2.5',
  give: 'bg-give-wash text-give hover:bg-[color-mix(in_oklab,var(--color-give-wash),var(--color-give)_8%)] px-4',
  stop: 'text-stop ring-1 ring-stop/40 hover:ring-stop px-3.5',
}

export type Look = keyof typeof LOOKS

export function buttonClass(look: Look = 'plain'): string {
  return `inline-flex min-h-11 desk:min-h-9 items-center justify-center gap-2 rounded-full text-small font-medium whitespace-nowrap transition-colors duration-100 disabled:opacity-55 ${LOOKS[look]}`
}

type Props = ComponentProps<'button'> & { look?: Look; hint?: string }

/** @param hint the key that does the same, shown and told to assistive technology */
export function Button({ look = 'plain', hint, className = '', children, ...rest }: Props) {
  return (
    <button
      type="button"
      aria-keyshortcuts={hint}
      className={`${buttonClass(look)} ${className}`}
      {...rest}
    >
      {children}
      {hint !== undefined && <Kbd>{hint}</Kbd>}
    </button>
  )
}

/** A small round button around an icon; `label` is its name. */
export function IconButton({
  label,
  className = '',
  children,
  ...rest
}: Props & { label: string }) {
  return (
    <button
      type="button"
      aria-label={label}
      className={`reach inline-grid size-9 shrink-0 place-items-center rounded-full text-faint hover:bg-sunk hover:text-ink ${className}`}
      {...rest}
    >
      {children}
    </button>
  )
}

import type { ComponentProps, ReactNode } from 'react'

const BOX =
  'w-full rounded-lg bg-raised px-3 text-ink ring-1 ring-edge/60 hover:ring-edge focus:outline-none focus:ring-2 focus:ring-water'

/** A labelled row of a form. */
export function Field({
  label,
  hint,
  children,
}: {
  label: string
  hint?: ReactNode
  children: ReactNode
}) {
  return (
    <label className="block">
      <span className="mb-1 block text-small font-medium text-soft">{label}</span>
      {children}
      {hint !== undefined && <span className="mt-1 block text-tiny text-faint">{hint}</span>}
    </label>
  )
}

export function TextInput({ className = '', ...rest }: ComponentProps<'input'>) {
  return <input type="text" autoComplete="off" className={`${BOX} h-11 ${className}`} {...rest} />
}

/** An amount, with a point or a comma; anything else keeps the form open. */
export const NUMBER_ONLY = {
  inputMode: 'decimal',
  pattern: String.raw`\s*(?:\d+(?:[.,]\d*)?|[.,]\d+)?\s*`,
  title: 'A number, such as 12 or 4.5',
} as const

export function TextArea({ className = '', ...rest }: ComponentProps<'textarea'>) {
  return <textarea rows={3} className={`${BOX} py-2 leading-6 ${className}`} {...rest} />
}

export function Select({ className = '', ...rest }: ComponentProps<'select'>) {
  return <select className={`${BOX} h-11 appearance-auto ${className}`} {...rest} />
}

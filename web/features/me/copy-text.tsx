import { say } from '../../lib/toasts.ts'
import { Button, type Look } from '../../ui/button.tsx'

/** Puts a text on the clipboard; where the browser refuses, says how else. */
export function copyText(text: string, what: string): void {
  const refused = () => say({ text: `Select ${what} and copy it by hand; the browser will not.` })
  if (navigator.clipboard === undefined) {
    refused()
    return
  }
  void navigator.clipboard
    .writeText(text)
    .then(() => say({ text: `Copied ${what}. Nothing was sent.` }), refused)
}

export function CopyButton({
  text,
  what,
  look = 'plain',
}: {
  text: string
  what: string
  look?: Look
}) {
  return (
    <Button look={look} onClick={() => copyText(text, what)}>
      Copy
      <span className="sr-only"> {what}</span>
    </Button>
  )
}

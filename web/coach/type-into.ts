import { type Edit, firstBlank } from './place-suggestion.ts'

/**
 * Puts an edit into a text as if it were typed, so that the browser's own undo takes it back, and leaves
 * its first blank selected, else the caret behind it.
 */
export function typeInto(area: HTMLTextAreaElement, edit: Edit): void {
  area.focus()
  area.setSelectionRange(edit.from, edit.to)
  // The one way into a text field's undo history; deprecated, and without a successor.
  const command = edit.text === '' ? 'delete' : 'insertText'
  // oxlint-disable-next-line typescript/no-deprecated -- see above
  if (!document.execCommand(command, false, edit.text)) {
    area.setRangeText(edit.text, edit.from, edit.to, 'end')
    area.dispatchEvent(new InputEvent('input', { bubbles: true }))
  }
  const blank = firstBlank(edit)
  if (blank !== null) area.setSelectionRange(blank.from, blank.to)
}

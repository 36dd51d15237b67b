import type { ImportFileView, ImportView } from '../domain/view/import-view.ts'
import { count } from './words.ts'

const MOST_LINES = 5
/** Unread files named one by one; a folder may hold thousands of pictures. */
const MOST_REFUSED = 10

const fileJson = (file: ImportFileView): object => ({
  path: file.path,
  kind: file.kind,
  state: file.state,
  rows: file.rows,
  linked: file.linked,
  unchanged: file.unchanged,
  setAside: file.setAside,
  setAsideCount: file.setAsideCount,
  reason: file.reason,
})

/** What an import did, as a script reads it. */
export function importJson(view: ImportView): object {
  return {
    changeId: view.id,
    state: view.state,
    files: view.files.map(fileJson),
    people: view.people,
    interactions: view.interactions,
  }
}

function fileLines(file: ImportFileView): string[] {
  const title = file.title ?? 'nobody can read this'
  const unchanged = file.unchanged === 0 ? '' : `, ${count(file.unchanged, 'row')} as before`
  const aside = file.setAside
    .slice(0, MOST_LINES)
    .map(({ line, reason }) => `    line ${line} set aside: ${reason}`)
  const more = file.setAsideCount - aside.length
  return [
    `  ${file.path}: ${title}, ${count(file.rows, 'row')}${unchanged}`,
    ...(file.reason === null ? [] : [`    ${file.reason}`]),
    ...aside,
    ...(more > 0 ? [`    and ${count(more, 'more line')} set aside; --json lists them`] : []),
  ]
}

function lastLine(view: ImportView, isDryRun: boolean): string {
  if (isDryRun) return 'This was a dry run: nothing was kept.'
  if (view.state === 'paused') return 'Paused. The same command goes on where it stopped.'
  return `To take it back: digwell undo ${view.id}`
}

/** What an import did, as a person reads it. */
export function importLines(view: ImportView, isDryRun: boolean): string[] {
  const { people, interactions, texts, promisesKept } = view
  const review = people.toReview === 0 ? '' : `, ${people.toReview} to review (digwell review)`
  const refused = view.files.filter((file) => file.state === 'refused')
  const read = view.files.filter((file) => file.state !== 'refused')
  const unnamed = refused.length - MOST_REFUSED
  return [
    ...(view.files.length === 0 ? ['  There was nothing in it to read.'] : []),
    ...read.flatMap(fileLines),
    ...refused.slice(0, MOST_REFUSED).flatMap(fileLines),
    ...(unnamed > 0
      ? [`  and ${count(unnamed, 'more file')} nobody can read; --json lists them`]
      : []),
    '',
    `${count(people.new, 'new person', 'new people')}, ${people.updated} updated${review}; ` +
      `${count(interactions.new, 'new interaction')}.`,
    ...(texts > 0 ? [`${count(texts, 'whole text')} kept.`] : []),
    ...(promisesKept > 0 ? [`${count(promisesKept, 'promise')} kept (digwell promises).`] : []),
    lastLine(view, isDryRun),
  ]
}

/** One line on how far it is. */
export function progressLine({ progress, state }: ImportView): string {
  if (progress === null) return state
  const share = progress.bytesTotal === 0 ? 0 : progress.bytesDone / progress.bytesTotal
  const left = progress.secondsLeft === null ? '' : ` · ${Math.ceil(progress.secondsLeft)} s left`
  const speed = `${Math.round(progress.rowsPerSecond).toLocaleString('en')} rows/s`
  return `${progress.doing} · ${Math.floor(share * 100)} % · ${speed}${left}`
}

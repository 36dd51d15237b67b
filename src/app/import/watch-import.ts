import type { ImportView } from '../../domain/view/import-view.ts'
import type { Home } from '../home.ts'
import type { ImportRunner } from './import-runner.ts'
import { viewImport } from './view-import.ts'

/** Between two views of an import, in ms, and in times what looking at it took. */
const REST_MS = 100
const REST_SHARE = 9
const LONGEST_WAIT_MS = 500

/**
 * The import now, and again as it changes, until it rests: at most ten times a second, and less often the
 * longer it takes to look at all its files, so that watching never holds up what is watched.
 */
export async function* watchImport(
  home: Home,
  runner: ImportRunner,
  id: string,
): AsyncGenerator<ImportView> {
  let wake: () => void = () => {}
  let news = true
  const stop = runner.listen((changed) => {
    if (changed !== id) return
    news = true
    wake()
  })
  const wait = (ms: number, isOver: () => boolean) =>
    new Promise<void>((resolve) => {
      const end = () => {
        clearTimeout(timer)
        wake = () => {}
        resolve()
      }
      const timer = setTimeout(end, ms)
      wake = () => isOver() && end()
      wake()
    })
  try {
    for (;;) {
      news = false
      const began = performance.now()
      const isActive = runner.isActive(id)
      const view = await home.store.read(home.owner, (s) => viewImport(s, id, runner))
      const cost = performance.now() - began
      yield view
      if (!isActive) return
      await wait(Math.max(REST_MS, cost * REST_SHARE), () => !runner.isActive(id))
      await wait(LONGEST_WAIT_MS, () => news)
    }
  } finally {
    stop()
  }
}

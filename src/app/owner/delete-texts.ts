import type { Receipt } from '../../domain/view/history-view.ts'
import { eraseTexts } from '../../store/erase-texts.ts'
import { putSetting } from '../../store/settings.ts'
import { change, type Home } from '../home.ts'

/** Deletes all texts of mails and messages for good, and keeps none from now on. What was found in them stays. */
export async function deleteTexts(home: Home): Promise<Receipt> {
  const deed = { verb: 'delete-texts', summary: 'Deleted the texts of mails', undoable: false }
  const receipt = await change(home, deed, async (w) => {
    await putSetting(w, 'keepMailText', false)
    await eraseTexts(w)
    return {}
  })
  await home.store.engine.compact()
  return receipt
}

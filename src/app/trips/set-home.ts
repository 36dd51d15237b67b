import { placeLabel } from '../../domain/place.ts'
import type { Receipt } from '../../domain/view/history-view.ts'
import { putSetting } from '../../store/settings.ts'
import { change, tieClock, type Home } from '../home.ts'
import { learnCountry } from '../owner/own-country.ts'
import { resolvePlace } from '../places/resolve-place.ts'
import { HOME_PLACE, type SaidHome } from './home-place.ts'
import { placeColumns } from './place-columns.ts'

/** Where the owner lives, in their own word. @throws DigwellError invalid-input */
export async function setHome(
  home: Home,
  asked: { readonly placeId?: number; readonly place?: string },
  requestKey?: string,
): Promise<Receipt> {
  const place = resolvePlace(asked)
  return change(
    home,
    { verb: 'home-place', summary: `You live in ${placeLabel(place)}` },
    async (w) => {
      await putSetting(w, HOME_PLACE, { place: placeColumns(place), at: w.at } satisfies SaidHome)
      await learnCountry(w, await tieClock(home, w, w.at))
      return {}
    },
    requestKey,
  )
}

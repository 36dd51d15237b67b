import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Settings } from '../../../src/domain/view/settings-view.ts'
import { modelQuery } from '../../lib/model-queries.ts'
import { phonesQuery } from '../../lib/phone-queries.ts'
import { deleteTexts, editSettings } from '../../lib/settings-writes.ts'
import { Button } from '../../ui/button.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { Switch } from '../../ui/switch.tsx'

/** Whether whole texts are kept, and a way to be rid of those that are. */
export function KeepTexts({ settings }: { settings: Settings }) {
  const { data: model } = useQuery(modelQuery)
  const { data: phones } = useQuery(phonesQuery)
  const [asking, setAsking] = useState(false)
  const texts = model?.texts ?? 0
  return (
    <>
      <Switch
        label="Keep the whole text of mails and messages"
        hint="Off: of mails only who, when, subject and the first 200 characters are kept. Turned on, it holds for what you bring in from now on; bring a file in again for the texts of what is in it already. Texts that are kept stay when it is turned off, and go with their import or their person."
        on={settings.keepMailText}
        onChange={(on) => void editSettings({ keepMailText: on })}
      />
      {texts > 0 && phones?.here === 'machine' && (
        <Button className="mt-3" onClick={() => setAsking(true)}>
          Delete the {texts === 1 ? 'text' : `${texts} texts`} kept so far…
        </Button>
      )}
      <Sheet
        open={asking}
        onClose={() => setAsking(false)}
        title="Delete the texts"
        about="The whole texts go, for good, and none are kept from now on. People, dates, first words and what was found in the texts stay. This cannot be undone; bringing your mail in again would bring them back, once you keep texts again."
      >
        <div className="flex justify-end gap-3">
          <Button onClick={() => setAsking(false)}>Keep</Button>
          <Button
            look="stop"
            onClick={() => {
              setAsking(false)
              void deleteTexts()
            }}
          >
            Delete for good
          </Button>
        </div>
      </Sheet>
    </>
  )
}

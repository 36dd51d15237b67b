import { Link } from '@tanstack/react-router'
import { editSettings } from '../../lib/settings-writes.ts'
import { Button } from '../../ui/button.tsx'

/** A model has nothing to read yet. @param isKept texts are kept from now on, but none came in since */
export function NoTexts({ isKept }: { isKept: boolean }) {
  return (
    <>
      <p className="mt-2 text-soft">
        It reads the texts that Digwell keeps,{' '}
        {isKept ? 'and there are none yet. ' : 'and now none are kept. Keep them, then '}
        <Link to="/import" className="text-water underline underline-offset-3">
          {isKept ? 'Bring your mail in' : 'bring your mail in'}
        </Link>
        , again if it is in already.
      </p>
      {!isKept && (
        <Button className="mt-2" onClick={() => void editSettings({ keepMailText: true })}>
          Keep texts from now on
        </Button>
      )}
    </>
  )
}

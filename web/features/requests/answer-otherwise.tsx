import { useState } from 'react'
import type { RequestView } from '../../../src/domain/view/request-view.ts'
import { answerRequest } from '../../lib/request-writes.ts'
import { ANSWERS } from '../../requests/request-words.ts'
import { Button } from '../../ui/button.tsx'
import { Menu, type MenuLine } from '../../ui/menu.tsx'
import { AnswerSheet, type Answering } from './answer-sheet.tsx'

/** Another answer than the one given; a first one to what nobody answered for long. */
export function AnswerOtherwise({ row }: { row: RequestView }) {
  const [answering, setAnswering] = useState<Answering | null>(null)
  const lines = ANSWERS.filter(({ answer }) => answer !== row.answer).map(
    ({ answer, title }): MenuLine => ({
      title,
      run: () => {
        if (answer === 'none' || answer === 'settled') void answerRequest(row, { answer })
        else setAnswering({ row, answer })
      },
    }),
  )
  return (
    <>
      <Menu
        trigger={
          <Button look="quiet">{row.answer === null ? 'Answer' : 'Answer otherwise'}</Button>
        }
        lines={lines}
      />
      <AnswerSheet answering={answering} onClose={() => setAnswering(null)} />
    </>
  )
}

import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { IntroductionView, StepView } from '../../src/domain/view/introduction-view.ts'
import { draftStep, takeStep } from '../lib/introduction-writes.ts'

/** Takes a step: with words it goes to the desk, else it is noted at once. */
export function useStep(row: IntroductionView): {
  readonly busy: boolean
  readonly go: (step: StepView) => void
} {
  const navigate = useNavigate()
  const [busy, setBusy] = useState(false)
  const toDesk = async (step: StepView) => {
    setBusy(true)
    const personId = await draftStep(row.id, step.step)
    setBusy(false)
    if (personId === null) return
    await navigate({ to: '/write/$personId', params: { personId }, search: {} })
  }
  return {
    busy,
    go: (step) => void (step.writes ? toDesk(step) : takeStep(row.id, step.step)),
  }
}

import { z } from '@hono/zod-openapi'
import {
  INTRODUCTION_STAGES,
  INTRODUCTION_STEPS,
  INTRODUCTION_WAYS,
} from '../../domain/introduction.ts'
import type {
  IntroductionCare,
  IntroductionDraft,
  IntroductionsPage,
  IntroductionView,
} from '../../domain/view/introduction-view.ts'
import { TEXT_KINDS } from '../../domain/coach/text-kind.ts'
import { PURPOSES } from '../../domain/view/write-view.ts'
import { Instant } from './today.ts'

export const IntroductionStep = z.enum(INTRODUCTION_STEPS)
export const IntroductionWay = z.enum(INTRODUCTION_WAYS)

const Step = z.object({ step: IntroductionStep, label: z.string(), writes: z.boolean() })

const Introduced = z.object({
  personId: z.string(),
  name: z.string(),
  about: z.string().nullable(),
  askedAt: Instant.nullable(),
  remindedAt: Instant.nullable(),
  answer: z.enum(['yes', 'no']).nullable(),
  answeredAt: Instant.nullable(),
})

export const IntroductionSchema = z
  .object({
    id: z.string(),
    way: IntroductionWay,
    why: z.string(),
    a: Introduced,
    b: Introduced,
    stage: z.enum(INTRODUCTION_STAGES),
    standing: z.string(),
    begunAt: Instant,
    madeAt: Instant.nullable(),
    thankedAt: Instant.nullable(),
    outcomeAskedAt: Instant.nullable(),
    outcome: z.string().nullable(),
    outcomeAt: Instant.nullable(),
    endedAt: Instant.nullable(),
    next: Step.extend({ due: z.string().nullable() }).nullable(),
    steps: z.array(Step).readonly(),
  })
  .openapi('Introduction') satisfies z.ZodType<IntroductionView>

export const IntroductionsPageSchema = z
  .object({ rows: z.array(IntroductionSchema).readonly() })
  .openapi('IntroductionsPage') satisfies z.ZodType<IntroductionsPage>

export const IntroductionCareSchema = z
  .object({
    notes: z
      .array(
        z.object({
          personId: z.string(),
          kind: z.enum([
            'declined',
            'released',
            'resting',
            'asked-lately',
            'together-before',
            'acquainted',
          ]),
          text: z.string(),
        }),
      )
      .readonly(),
  })
  .openapi('IntroductionCare') satisfies z.ZodType<IntroductionCare>

export const IntroductionDraftSchema = z
  .object({
    draftId: z.string(),
    personId: z.string(),
    kind: z.enum(TEXT_KINDS),
    purpose: z.enum(PURPOSES),
    subject: z.string(),
    text: z.string(),
  })
  .openapi('IntroductionDraft') satisfies z.ZodType<IntroductionDraft>

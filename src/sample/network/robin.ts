import type { SampleOwner } from '../scene.ts'

/** Whose network the sample is. */
export const ROBIN: SampleOwner = {
  given: 'Robin',
  family: 'Ash',
  name: 'Robin Ash',
  emails: ['robin.ash@letterbox.example', 'robin@aldermoorlibrary.example'],
  slug: 'robin-ash-dw1',
  headline: 'Digital Collections Lead at Aldermoor Library',
}

/** What Robin's profile says below the headline. */
export const SUMMARY = `I help small libraries put their treasures where people can find them.
Before that I made books at Fennimore Press. Happy to share our lists, guides and mistakes.`

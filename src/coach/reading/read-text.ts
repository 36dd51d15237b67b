import type { TextKind } from '../../domain/coach/text-kind.ts'

/** UTF-16 offsets into the text as given. */
export type Span = { readonly from: number; readonly to: number }

export type Token = Span & {
  /** Lower case, straight quotes. */
  readonly text: string
  /** Universal part of speech: NOUN, PROPN, VERB, AUX, PRON, ADJ, NUM … */
  readonly pos: string
  readonly lemma: string
}

export type BlockKind = 'subject' | 'greeting' | 'paragraph' | 'item' | 'sign-off'
export type Block = Span & { readonly kind: BlockKind }

export type Sentence = Span & {
  readonly block: BlockKind
  /** The sentence after masking, lower case, straight quotes, as long as the original. */
  readonly low: string
  readonly tokens: readonly Token[]
  /** Ends in a question mark, or asks without one ("could you …"). */
  readonly question: boolean
  /** Whom it speaks of, by its surface: the sender, the reader, others. */
  readonly subject: 'me' | 'we' | 'you' | 'other'
}

/** The sender says something about themselves. */
export type SelfStatement = Span & {
  readonly sentence: number
  readonly about: 'work' | 'job-loss' | 'seeking' | 'wish' | 'history' | 'trait' | 'other'
  readonly tense: 'present' | 'past' | 'future'
}

/** The sender wants something of the reader. */
export type Ask = Span & {
  readonly sentence: number
  readonly what:
    | 'question'
    | 'meet'
    | 'call'
    | 'advice'
    | 'job'
    | 'refer'
    | 'introduce'
    | 'forward'
    | 'mentor'
    | 'review'
    | 'money'
    | 'free-work'
    | 'help'
    | 'other'
  /** It names what it is about: "how you chose your kiln", "step 4". */
  readonly topic: boolean
  /** A day, an hour, a span of minutes. */
  readonly time: boolean
  /** A place or a form: a call, by mail, at the fair. */
  readonly format: boolean
  /** "any", "anything", "whatever": the reader cannot tell what to do. */
  readonly open: boolean
  /** A question or a request that waits for an answer, rather than a wish ("I'd love to …"). */
  readonly firm: boolean
}

/** Something given or offered to the reader. */
export type Offer = Span & { readonly sentence: number }

/** Something only this reader would get: their work, words, team, place met, school, a person between. */
export type Detail = Span & {
  readonly sentence: number
  readonly kind: 'their-work' | 'read-or-used' | 'met' | 'shared' | 'person-between' | 'vacancy'
}

/** "some day", "keep in touch", "hope to hear from you". */
export type Closer = Span & { readonly sentence: number; readonly kind: 'hanging' | 'no-reply' }

/** A text read once, for all rules. Spans lie in order and never overlap within one list. */
export type ReadText = {
  readonly raw: string
  readonly kind: TextKind
  /** As long as `raw`: quoted words, quoted mail, signature, addresses and code are blanks. */
  readonly masked: string
  /** `masked` in lower case with straight quotes, as long as `raw`. */
  readonly low: string
  readonly language: 'en' | 'other'
  readonly placeholders: readonly Span[]
  /** Words between quotation marks, without the marks: blank in `masked`, here for who cites a title. */
  readonly quotes: readonly Span[]
  readonly blocks: readonly Block[]
  readonly sentences: readonly Sentence[]
  readonly selfStatements: readonly SelfStatement[]
  readonly asks: readonly Ask[]
  readonly offers: readonly Offer[]
  readonly details: readonly Detail[]
  readonly closers: readonly Closer[]
  readonly thanks: readonly Span[]
  readonly words: number
}

/** What stands before features are looked for; each finder of features starts from it. */
export type BaseText = Omit<
  ReadText,
  'selfStatements' | 'asks' | 'offers' | 'details' | 'closers' | 'thanks'
>

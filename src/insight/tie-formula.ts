/** One tie as the formulas see it at one moment. All times in days. */
export type TieMoment = {
  /** Contact days, 1 or more. */
  readonly n: number
  /** Weighted contact days, decayed at half-life 4·horizon. */
  readonly decayed: number
  /** Days since the last contact, 0 or more. */
  readonly silence: number
  /** Days from the first contact to the last. */
  readonly span: number
  /** How far ahead contact is foretold. */
  readonly horizon: number
}

/** c of TIE-3 and TIE-2 (O: fourteen public event lists); a back-test may move it by at most 1. */
export const INTERCEPT = -1.8

const TIE3 = { decayed: 1.3, silence: -0.3, rhythm: -0.5, epsilon: 0.001, nCap: 50, rhythmCap: 8 } // O
const TIE2 = { decayed: 1, silence: -0.53, epsilon: 0.001 } // O; the worked examples fix the epsilon
const LAW = { factor: 0.13, power: 0.75 } // O; form after Anderson & Schooler 1991 (V)

export function logistic(logit: number): number {
  return 1 / (1 + Math.exp(-logit))
}

/** ρ: the silence counted in the tie's own gaps, as if its next contact were one horizon away (Navarro et al. 2017, V; O). */
export function silenceInGaps({ n, silence, span, horizon }: TieMoment): number {
  return (silence * n) / (span + horizon)
}

/**
 * The log-odds of contact within the horizon, TIE-3 (O: AUC .83):
 * c + 1.3·ln(D + 0.001) − 0.3·ln((τ + 1)/H) − 0.5·min(8, ln(1 + ρ/4)·ln min(n, 50)).
 */
export function tie3Logit(moment: TieMoment, intercept: number = INTERCEPT): number {
  const { n, decayed, silence, horizon } = moment
  const rhythm = Math.log(1 + silenceInGaps(moment) / 4) * Math.log(Math.min(n, TIE3.nCap))
  return (
    intercept +
    TIE3.decayed * Math.log(decayed + TIE3.epsilon) +
    TIE3.silence * Math.log((silence + 1) / horizon) +
    TIE3.rhythm * Math.min(TIE3.rhythmCap, rhythm)
  )
}

/** TIE-3 as a probability, 0..1. */
export function tie3(moment: TieMoment, intercept: number = INTERCEPT): number {
  return logistic(tie3Logit(moment, intercept))
}

/** TIE-2, for when only the decayed count and the silence are known: c + ln(D + 0.001) − 0.53·ln((τ + 1)/H). */
export function tie2(
  { decayed, silence, horizon }: Pick<TieMoment, 'decayed' | 'silence' | 'horizon'>,
  intercept: number = INTERCEPT,
): number {
  const recency = TIE2.silence * Math.log((silence + 1) / horizon)
  return logistic(intercept + TIE2.decayed * Math.log(decayed + TIE2.epsilon) + recency)
}

/** The one-line law, for when only a count and the silence are known: odds = 0.13·(nH/(τ + 1))^0.75. */
export function law({ n, silence, horizon }: Pick<TieMoment, 'n' | 'silence' | 'horizon'>): number {
  const odds = LAW.factor * ((n * horizon) / (silence + 1)) ** LAW.power
  return odds / (1 + odds)
}

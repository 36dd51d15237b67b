import { logGamma } from './log-gamma.ts'

/**
 * The chance below `x` under Gamma(shape, rate), both above 0: the regularised incomplete gamma function
 * by its series or its continued fraction (DLMF 8.11.4, 8.9.2). About 1e-12 for the sizes used here.
 */
export function gammaBelow(x: number, shape: number, rate: number): number {
  const z = x * rate
  if (z <= 0) return 0
  const front = Math.exp(shape * Math.log(z) - z - logGamma(shape))
  return z < shape + 1 ? front * series(z, shape) : 1 - front * fraction(z, shape)
}

/** The value below which Gamma(shape, rate) lies with chance `share` (0..1), by halving. */
export function gammaQuantile(share: number, shape: number, rate: number): number {
  let low = 0
  let high = (shape + 10 * Math.sqrt(shape) + 20) / rate
  for (let step = 0; step < 36; step += 1) {
    const middle = (low + high) / 2
    if (gammaBelow(middle, shape, rate) < share) low = middle
    else high = middle
  }
  return (low + high) / 2
}

function series(z: number, shape: number): number {
  let term = 1 / shape
  let sum = term
  for (let n = 1; n < 1000; n += 1) {
    term *= z / (shape + n)
    sum += term
    if (term < sum * 1e-14) break
  }
  return sum
}

function fraction(z: number, shape: number): number {
  let b = z + 1 - shape
  let c = 1e300
  let d = 1 / b
  let value = d
  for (let n = 1; n < 1000; n += 1) {
    const a = -n * (n - shape)
    b += 2
    d = 1 / notZero(a * d + b)
    c = notZero(b + a / c)
    value *= d * c
    if (Math.abs(d * c - 1) < 1e-14) break
  }
  return value
}

function notZero(value: number): number {
  return Math.abs(value) < 1e-300 ? 1e-300 : value
}

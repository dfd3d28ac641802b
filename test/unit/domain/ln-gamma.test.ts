import { digamma, lnGamma } from '#shared/domain/statistics/ln-gamma.ts'
import { expect, test } from 'vitest'

test('the logarithm of the gamma function and its derivative are what SciPy reckons', () => {
  const known = [
    [1e-3, 6.907178885383853, -1000.5755719318103],
    [0.5, 0.5723649429247, -1.9635100260214235],
    [1, 0, -0.5772156649015329],
    [2.5, 0.2846828704729192, 0.7031566406452432],
    [9.99, 12.779315214350195, 2.250700372831201],
    [10, 12.801827480081469, 2.251752589066721],
    [123.4, 469.3360974421906, 4.8113737751162775],
  ] as const
  for (const [x, lnGammaOfX, digammaOfX] of known) {
    expect(lnGamma(x)).toBeCloseTo(lnGammaOfX, 12)
    expect(digamma(x) / digammaOfX).toBeCloseTo(1, 12)
  }
})

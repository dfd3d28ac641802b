import { fitRhythm } from '#shared/domain/economics/lifetime/bg-nbd-fit.ts'
import { discountedOrders } from '#shared/domain/economics/lifetime/discounted-orders.ts'
import { expectedWorth, fitWorth } from '#shared/domain/economics/lifetime/gamma-gamma.ts'
import { groupHabits } from '#shared/domain/economics/lifetime/order-habit.ts'
import { refitRhythm } from '#shared/domain/economics/lifetime/refits.ts'
import { diceNamed } from '#shared/sample/dice.ts'
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { cdnowHabits } from '../support/cdnow.ts'
import { hasRealData, realData, whyNoRealData } from '../support/real-data.ts'
import { median, spreadOf, timed, type Bench } from './bench.ts'

const [runs, values, refits] = [21, 2000, 200]

/**
 * How the customers of CDNOW order and leave, fitted, with what 2,000 of them are worth in three years; and as many fits anew as an
 * interval takes. The floor is SciPy with the same likelihood, where it is installed.
 */
export const bench: Bench = {
  ids: ['lifetime-value.fit-cdnow', 'lifetime-value.refit-200'],
  run: async () => {
    if (!hasRealData) {
      console.log(`The benchmarks of lifetime value are skipped: ${whyNoRealData}`)
      return []
    }
    const habits = cdnowHabits()
    const samples: number[] = []
    let note = ''
    for (let run = 0; run < runs; run++) {
      samples.push(
        await timed(() => {
          const fit = fitRhythm(groupHabits(habits))
          const worth = fitWorth(
            habits.flatMap(({ repeats, mean }) => (repeats > 0 ? [{ orders: repeats, mean }] : [])),
          )
          if (!fit || !worth) throw new Error('The fit did not converge')
          let sum = 0
          for (const habit of habits.slice(0, values)) {
            sum +=
              discountedOrders(fit.rhythm, habit, { years: 3, discount: 0.1 }) *
              expectedWorth(worth.worth, { orders: habit.repeats, mean: habit.mean })
          }
          note = `log-likelihood ${fit.logLikelihood.toFixed(4)}, ${values} values come to ${Math.round(sum)}`
          if (Math.abs(fit.logLikelihood + 9582.4256) > 0.001)
            throw new Error(`Not the published fit: ${note}`)
        }),
      )
    }
    const floor = sciPyMs()
    const groups = groupHabits(habits)
    const fit = fitRhythm(groups)
    if (!fit) throw new Error('The fit did not converge')
    const { between } = diceNamed('bench')
    let converged = 0
    const refitMs = await timed(() => {
      converged = refitRhythm(groups, fit.rhythm, refits, () => between(0, 1)).length
    })
    const value = median(samples)
    return [
      {
        id: 'lifetime-value.fit-cdnow',
        value,
        unit: 'ms',
        ...(typeof floor === 'number' ? { floor, ratio: value / floor } : {}),
        runs,
        spread: spreadOf(samples),
        note: typeof floor === 'number' ? note : `${note}; SciPy ${floor}`,
      },
      {
        id: 'lifetime-value.refit-200',
        value: refitMs,
        unit: 'ms',
        runs: 1,
        spread: [refitMs, refitMs],
        note: `${converged} of ${refits} converged`,
      },
    ]
  },
}

/** Milliseconds of L-BFGS-B of SciPy with the same likelihood and a numeric gradient, the middle of seven; or why there are none. */
function sciPyMs(): number | string {
  const program = `
import csv, sys, time
import numpy as np
from scipy.optimize import minimize
from scipy.special import gammaln
rows = [[float(cell) for cell in row[1:4]] for row in list(csv.reader(open(sys.argv[1])))[1:]]
x, tx, T = np.array(rows).T
def nll(logs):
    r, alpha, a, b = np.exp(logs)
    lnA = gammaln(r + x) - gammaln(r) + r * np.log(alpha) + gammaln(a + b) + gammaln(b + x) - gammaln(b) - gammaln(a + b + x)
    stays = -(r + x) * np.log(alpha + T)
    left = np.where(x > 0, np.log(a) - np.log(b + np.maximum(x, 1) - 1) - (r + x) * np.log(alpha + tx), -np.inf)
    return -np.sum(lnA + np.logaddexp(stays, left))
times = []
for each in range(7):
    started = time.perf_counter()
    fit = minimize(nll, np.zeros(4), method='L-BFGS-B')
    times.append((time.perf_counter() - started) * 1000)
assert abs(fit.fun - 9582.4256) < 0.01
print(sorted(times)[3])`
  try {
    return Number(
      execFileSync('python3', ['-c', program, join(realData, 'cdnow', 'cdnow_customers_summary.csv')], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
      }),
    )
  } catch (error) {
    return `not measured (${error instanceof Error ? error.message.split('\n')[0] : String(error)})`
  }
}

import type { FigureValue, PlanFigure } from '#shared/domain/plan/figures.ts'
import type { LookBackWords, Measured, Outcome } from '#shared/domain/plan/look-back.ts'
import type { AccountFigure } from '#shared/domain/rich-text/model.ts'
import { assertNever } from '#shared/kernel/result.ts'
import { minorDigits } from '#shared/kernel/money.ts'

export const lookBackTitle = 'What was aimed at, and what happened'

/** Figures of which a plan says how they moved over its period; those of buying centers come and go with these. */
export const lookBackFigures = [
  'revenue',
  'margin',
  'contribution',
  'coverage',
  'map-status',
  'share-of-wallet',
] as const satisfies readonly AccountFigure[]

const names: Readonly<Record<(typeof lookBackFigures)[number], string>> = {
  revenue: 'Revenue of twelve months',
  margin: 'Margin of twelve months',
  contribution: 'Margin less freight of twelve months',
  coverage: 'Coverage of key players',
  'map-status': 'Rung of the map',
  'share-of-wallet': 'Share of wallet',
}

export function sayFigureName(figure: (typeof lookBackFigures)[number]): string {
  return names[figure]
}

/** A figure with its day, as it is written into a text that says it for good. */
export function sayFigureOn({ value, on }: Pick<PlanFigure, 'value' | 'on'>): string {
  return `${sayValue(value)} (${on})`
}

/** @param title of the plan that is looked back at */
export function lookBackWordsFor(title: string, from: string, to: string): LookBackWords {
  return {
    intro: `Of the plan “${title}”, ${from} to ${to}.`,
    objective: 'What was aimed at',
    happened: 'What happened',
    outcome: sayOutcome,
    target: sayTarget,
    actual: sayActual,
    noObjectives: 'No objectives were written down.',
    figure: 'Figure',
    agreed: 'When it was agreed',
    atEnd: 'At the end',
    learned: 'What follows from it',
  }
}

function sayOutcome({ done, dropped, left }: Outcome): string {
  const all = done + dropped + left
  if (all === 0) return 'No actions were planned.'
  const parts = [
    `${done} of ${all} actions done`,
    ...(dropped > 0 ? [`${dropped} dropped`] : []),
    ...(left > 0 ? [`${left} left`] : []),
  ]
  return `${parts.join(', ')}.`
}

function sayTarget({ metric }: Measured): string {
  const target = metric.target === null ? 'no target' : sayNumber(metric, metric.target)
  return `${metric.name || 'A metric without a name'}: ${target}`
}

function sayActual({ metric, actual }: Measured): string {
  return actual === null ? 'not known' : `${sayNumber(metric, actual.value)} (${actual.on})`
}

/** Coverage and support are percentages; what is written down by hand has a unit of its own. */
function sayNumber({ source, unit }: Measured['metric'], value: number): string {
  const number = new Intl.NumberFormat('en', { maximumFractionDigits: 6 }).format(value)
  if (source === 'coverage' || source === 'support') return `${number}%`
  return unit === '' ? number : `${number} ${unit}`
}

function sayValue(value: FigureValue): string {
  switch (value.kind) {
    case 'money':
      return new Intl.NumberFormat('en', {
        style: 'currency',
        currency: value.currency,
        maximumFractionDigits: 0,
      }).format(value.amountMinor / 10 ** minorDigits(value.currency))
    case 'share':
      return `${Math.round(value.share * 100)}%`
    case 'support':
      return `${Math.round(value.support * 100)}%`
    case 'count':
      return String(value.count)
    case 'rung':
      return `${value.rung} of 3`
    case 'light':
      return value.light
    case 'unknown':
      return 'not known'
    default:
      return assertNever(value)
  }
}

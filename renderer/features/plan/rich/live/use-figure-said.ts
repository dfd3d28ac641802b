import type { FigureValue, PlanFigure } from '#shared/domain/plan/figures.ts'
import { assertNever } from '#shared/kernel/result.ts'
import { useMemo } from 'react'
import { formatCount, formatDay, formatShare, formatSignedShare } from '../../../../ui/format.ts'
import { moneyText } from '../../../../ui/money-text.ts'
import { useFigureWords } from './figure-words.ts'

/** Figures in words: their name, their value, and all of it with the source and the day. */
export function useFigureSaid() {
  const say = useFigureWords()
  return useMemo(() => {
    const sayValue = (value: FigureValue): string => {
      switch (value.kind) {
        case 'money':
          return moneyText(value.amountMinor, value.currency)
        case 'share':
          return formatShare(value.share)
        case 'support':
          return value.unknownShare === 0
            ? formatSignedShare(value.support)
            : say('support', {
                support: formatSignedShare(value.support),
                unknown: formatShare(value.unknownShare),
              })
        case 'count':
          return formatCount(value.count)
        case 'rung':
          return say('rung', { rung: value.rung })
        case 'light':
          return say(`light-${value.light}`)
        case 'unknown':
          return say('unknown')
        default:
          return assertNever(value)
      }
    }
    const sayName = ({ figure, ofName }: Pick<PlanFigure, 'figure' | 'ofName'>): string =>
      say(`name-${figure}`, { name: ofName })
    const saySource = ({ figure, from, on }: PlanFigure): string =>
      say(`from-${figure}`, { from: from === null ? '' : formatDay(from), on: formatDay(on) })
    return {
      sayName,
      sayValue,
      saySource,
      /** Where there is no room for more: in plain text, in Markdown, on paper. */
      sayValueOn: (figure: PlanFigure): string =>
        say('valueOn', { value: sayValue(figure.value), day: formatDay(figure.on) }),
      sayAll: (figure: PlanFigure): string =>
        say('told', {
          name: sayName(figure),
          value: sayValue(figure.value),
          source: saySource(figure),
          day: formatDay(figure.on),
        }),
      sayGone: (): string => say('gone'),
    }
  }, [say])
}

import {
  asksForSomething,
  isGroup,
  type Match,
  type Query,
  type QueryCondition,
  type QueryFilter,
  type QueryGroup,
  type QueryMeasure,
} from '#shared/domain/query/query.ts'
import { useMemo } from 'react'
import { formatCount, formatDay, formatEither, formatList } from '../../ui/format.ts'
import { useFieldNames } from './field-words.ts'
import { useQueriesWords } from './queries-words.ts'

export type QuerySentences = Readonly<{
  sayQuery: (query: Query) => string
  sayMeasure: (measure: QueryMeasure) => string
  sayGroup: (group: QueryGroup) => string
}>

/** A query, and its parts, in words. */
export function useQuerySentences(): QuerySentences {
  const say = useQueriesWords()
  const { sayObject, sayField, sayChoice } = useFieldNames()
  return useMemo(() => {
    const sayMeasure = (measure: QueryMeasure): string =>
      measure.kind === 'count'
        ? say('measure-count')
        : say(`measure-${measure.kind}`, { field: sayField(measure.field) })
    const sayGroup = ({ field, by }: QueryGroup): string =>
      by === 'value' ? sayField(field) : say('groupIn', { field: sayField(field), span: say(`by-${by}`) })

    const sayEnds = (from: string | null, to: string | null, isDay: boolean): string => {
      if (from !== null && to !== null) return say('range', { from, to })
      if (from !== null) return say(isDay ? 'daysFrom' : 'atLeast', { from })
      if (to !== null) return say(isDay ? 'daysTo' : 'atMost', { to })
      return say(isDay ? 'daysAny' : 'anyNumber')
    }
    const sayCondition = (filter: QueryFilter): string => {
      switch (filter.op) {
        case 'is':
        case 'is-not':
          return `${say(`op-${filter.op}`)} ${typeof filter.value === 'boolean' ? say(filter.value ? 'yes' : 'no') : `“${filter.value}”`}`
        case 'contains':
          return `${say('op-contains')} “${filter.text}”`
        case 'any-of':
        case 'none-of':
          return filter.values.length === 0
            ? say('anyNumber')
            : `${say(filter.op === 'any-of' ? 'op-is' : 'op-is-not')} ${formatEither(filter.values.map(sayChoice))}`
        case 'between':
          return sayEnds(numberText(filter.from), numberText(filter.to), false)
        case 'days':
          return sayEnds(dayText(filter.from), dayText(filter.to), true)
        case 'last-days':
          return say('lastDays', { count: filter.days })
        case 'next-days':
          return say('nextDays', { count: filter.days })
        case 'empty':
        case 'not-empty':
          return say(`op-${filter.op}`)
      }
    }
    const sayConditions = (match: Match, conditions: readonly QueryCondition[]): string => {
      const told = conditions.flatMap((condition) => {
        if (!isGroup(condition))
          return asksForSomething(condition)
            ? [`${sayField(condition.field)} ${sayCondition(condition)}`]
            : []
        const [only, ...others] = condition.filters.filter(asksForSomething)
        if (!only) return []
        const inner = sayConditions(condition.match, [only, ...others])
        return [others.length === 0 ? inner : say('sentenceGroup', { conditions: inner })]
      })
      return match === 'all' ? formatList(told) : formatEither(told)
    }
    const sayQuery = ({ object, match, filters, show }: Query): string => {
      const told = sayConditions(match ?? 'all', filters)
      const conditions = told === '' ? '' : say('sentenceWhere', { conditions: told })
      const name = sayObject(object)
      if (show.kind === 'rows')
        return say('sentenceRows', {
          object: name,
          conditions,
          fields: formatList(show.fields.map(sayField)),
        })
      return say('sentenceFigures', {
        figures: formatList(show.measures.map(sayMeasure)),
        object: name,
        conditions,
        groups:
          show.groups.length === 0
            ? ''
            : say('sentenceBy', { groups: formatList(show.groups.map(sayGroup)) }),
      })
    }
    return { sayQuery, sayMeasure, sayGroup }
  }, [say, sayObject, sayField, sayChoice])
}

function numberText(value: number | null): string | null {
  return value === null ? null : formatCount(value)
}

function dayText(day: string | null): string | null {
  return day === null ? null : formatDay(day)
}

import { metricSources, type Metric, type Reading } from '#shared/domain/plan/metric.ts'
import { useDo, useTry } from '../../../api/use-do.ts'
import { formatDay } from '../../../ui/format.ts'
import { InlineField } from '../../../ui/inline-field.tsx'
import { useDesk } from '../desk.ts'
import { KeptText } from '../kept-text.tsx'
import { PlainChoice } from '../plain-choice.tsx'
import { CenterChoice } from './center-choice.tsx'
import { MetricProgress } from './metric-progress.tsx'
import { useMetricWords } from './metric-words.ts'
import { numberText, readNumber } from '../../../ui/plain-number.ts'
import { TypedField } from '../../../ui/typed-field.tsx'

type Props = Readonly<{ metric: Metric; actual: Reading | null; currency: string | null }>

/** A metric: in what, from where to where, where it stands on which day, and how far that is with its arithmetic. */
export function MetricRow({ metric, actual, currency }: Props) {
  const say = useMetricWords()
  const { today, isReadOnly } = useDesk()
  const edit = useTry('metric.edit')
  const choose = useDo('metric.edit')
  const read = useTry('metric.read')
  const forget = useTry('metric.forget')
  const remove = useDo('metric.remove')
  const { id, version } = metric
  const title = metric.name === '' ? say('unnamed') : metric.name
  const labelOf = (field: string): string => say('fieldOf', { field, title })
  const isByHand = metric.source === 'by-hand'

  const fieldOf = (field: 'baseline' | 'target') => (
    <td className="number">
      <TypedField
        label={labelOf(say(field))}
        of={metric}
        field={field}
        value={numberText(metric[field])}
        read={readNumber}
        complaint={say('numberWrong')}
        isReadOnly={isReadOnly}
        onKeep={(value) => edit({ id, version, changes: { [field]: value } })}
      />
    </td>
  )

  return (
    <tr data-part={id}>
      <td>
        <KeptText
          label={labelOf(say('metric'))}
          of={metric}
          stored={metric.name}
          placeholder={say('unnamed')}
          onKeep={(name, at) => edit({ id, version: at, changes: { name } })}
          isOneLine
          isReadOnly={isReadOnly}
        />
      </td>
      <td>
        <PlainChoice
          label={labelOf(say('source'))}
          value={metric.source}
          choices={metricSources.map((value) => ({ value, label: say(`from-${value}`) }))}
          isReadOnly={isReadOnly}
          onKeep={(source) => void choose({ id, version, changes: { source } })}
        />
        {isByHand ? (
          <InlineField
            label={labelOf(say('unit'))}
            of={metric}
            field="unit"
            value={metric.unit}
            placeholder={say('noUnit')}
            isLabelHidden
            isReadOnly={isReadOnly}
            onKeep={(unit) => edit({ id, version, changes: { unit } })}
          />
        ) : null}
        {currency === null ? null : <small>{say('inCurrency', { currency })}</small>}
        {metric.source === 'support' ? <CenterChoice metric={metric} title={title} /> : null}
      </td>
      {fieldOf('baseline')}
      {fieldOf('target')}
      <td className="number">
        {isByHand ? (
          <TypedField
            label={labelOf(say('actual'))}
            of={metric}
            field="actual"
            value={numberText(actual?.value ?? null)}
            read={readNumber}
            complaint={say('numberWrong')}
            isReadOnly={isReadOnly}
            onKeep={(value) =>
              value === null
                ? forget({ id, version, on: actual?.on ?? today })
                : read({ id, version, on: today, value })
            }
          />
        ) : (
          <span>{actual === null ? say('unknown') : numberText(actual.value)}</span>
        )}
        {actual === null ? null : <small>{say('asOf', { day: formatDay(actual.on) })}</small>}
      </td>
      <td className="number">
        <MetricProgress metric={metric} actual={actual} title={title} />
      </td>
      <td>
        {isReadOnly ? null : (
          <button
            type="button"
            className="no-print"
            aria-label={say('remove', { title })}
            onClick={() => void remove({ id, version })}
          >
            ×
          </button>
        )}
      </td>
    </tr>
  )
}

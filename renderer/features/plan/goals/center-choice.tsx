import type { AccountId } from '#shared/domain/account/model.ts'
import type { Metric } from '#shared/domain/plan/metric.ts'
import { useParams } from 'react-router'
import { useAsk } from '../../../api/use-ask.ts'
import { useDo } from '../../../api/use-do.ts'
import { useDesk } from '../desk.ts'
import { PlainChoice } from '../plain-choice.tsx'
import { useMetricWords } from './metric-words.ts'

/** The buying center whose support is the actual of a metric. */
export function CenterChoice({ metric, title }: Readonly<{ metric: Metric; title: string }>) {
  const say = useMetricWords()
  const { isReadOnly } = useDesk()
  const accountId = useParams()['accountId'] as AccountId
  const centers = useAsk('buying-center.listByAccount', { accountId })
  const choose = useDo('metric.edit')
  const known = centers.value ?? []
  return (
    <PlainChoice<string>
      label={say('fieldOf', { field: say('center'), title })}
      value={metric.buyingCenterId ?? ''}
      choices={[
        { value: '', label: say('noCenter') },
        ...known.map(({ center }) => ({ value: center.id as string, label: center.name })),
      ]}
      isQuiet={metric.buyingCenterId === null}
      isReadOnly={isReadOnly}
      onKeep={(value) => {
        const buyingCenterId = known.find(({ center }) => center.id === value)?.center.id ?? null
        void choose({ id: metric.id, version: metric.version, changes: { buyingCenterId } })
      }}
    />
  )
}

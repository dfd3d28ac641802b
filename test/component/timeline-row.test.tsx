import { expect, test } from 'vitest'
import { linesOf } from '../../renderer/features/actions/timeline/lines.ts'
import { spanOf } from '../../renderer/features/actions/timeline/scale.ts'
import { TimelineRow } from '../../renderer/features/actions/timeline/timeline-row.tsx'
import { aDay, anAction, aStrategy } from '../support/builders.ts'
import { openForPages, show } from '../support/page-over-core.tsx'

test('the bar of an action says what the action needs', async () => {
  const { core, bridge } = await openForPages()
  const strategyId = (await aStrategy(core)).id
  const [offer, survey] = [
    await anAction(core, { strategyId, title: 'Offer' }),
    await anAction(core, { strategyId, title: 'Survey' }),
  ]
  await anAction(core, { strategyId, title: 'Trial', needIds: [offer.id, survey.id] })
  const today = aDay('2026-03-10')
  const { rows } = await core.do('action.list', { today, sort: { field: 'place' } })

  const { getAllByRole } = show(
    bridge,
    <>
      {linesOf(rows).map((line) => (
        <TimelineRow
          key={line.key}
          line={line}
          top={0}
          span={spanOf([], today)}
          px={4}
          isChosen={false}
          isReached={false}
          isFixed={false}
          dragged={undefined}
          onChoose={() => undefined}
        />
      ))}
    </>,
  )

  expect(getAllByRole('button').map((bar) => bar.getAttribute('aria-label'))).toEqual([
    'Offer: no day, Open, No owner',
    'Survey: no day, Open, No owner',
    'Trial: no day, Open, No owner, needs Offer and Survey',
  ])
})

import { progressOf } from '#shared/domain/plan/progress.ts'
import { styled } from '@mui/material/styles'
import { memo, type RefObject } from 'react'
import { useDesk } from './desk.ts'
import { ObjectiveFacts } from './goals/objective-facts.tsx'
import { MetricList } from './goals/metric-list.tsx'
import { ItemButtons, wayOf, type Way } from './item-buttons.tsx'
import { KeptText } from './kept-text.tsx'
import { NewLine } from '../../ui/new-line.tsx'
import { actionsOf, type ObjectiveBranch } from './plan-tree.ts'
import { usePlanWords } from './plan-words.ts'
import { ProgressLine } from './progress-line.tsx'
import { StrategyItem } from './strategy-item.tsx'
import { useMoves } from './use-moves.ts'
import { useNear } from './use-near.ts'

type Props = Readonly<{
  branch: ObjectiveBranch
  number: number
  isLast: boolean
  /** Whether it is made though nobody has come near it. */
  isAlways: boolean
  onMove: (id: string, way: Way) => void
}>

/** What the plan is to reach, how far it has come, and the strategies for it. */
export const ObjectiveItem = memo(function ObjectiveItem(props: Props) {
  const { branch, number, isAlways } = props
  const { objective } = branch
  const [item, isNear] = useNear<HTMLLIElement>(isAlways)
  if (isNear) return <NearObjective {...props} item={item} />
  // Plain elements: a large plan begins with two hundred of these.
  return (
    <Item ref={item} data-part={objective.id} style={{ minHeight: heightOf(branch) }}>
      <span aria-hidden className="ordinal">
        {number}
      </span>
      <div className="objective-title">{objective.title}</div>
    </Item>
  )
})

type NearProps = Omit<Props, 'isAlways'> & Readonly<{ item: RefObject<HTMLLIElement | null> }>

function NearObjective({ branch, number, isLast, onMove, item }: NearProps) {
  const say = usePlanWords()
  const { edits, today, isReadOnly } = useDesk()
  const { objective, strategies } = branch
  const moveStrategy = useMoves(
    strategies.map((each) => each.strategy),
    edits.placeStrategy,
  )

  return (
    <Item ref={item} aria-label={objective.title} data-part={objective.id}>
      <span aria-hidden className="ordinal">
        {number}
      </span>
      <div className="objective-title">
        <KeptText
          label={say('objective')}
          of={objective}
          stored={objective.title}
          placeholder={say('unnamed')}
          onKeep={(text, version) => edits.nameObjective(objective, text, version)}
          isOneLine
          isReadOnly={isReadOnly}
          onKeyDown={(event) => {
            const way = wayOf(event)
            if (way) onMove(objective.id, way)
          }}
        />
        {isReadOnly ? null : (
          <ItemButtons
            title={objective.title}
            canMoveUp={number > 1}
            canMoveDown={!isLast}
            onMove={(way) => onMove(objective.id, way)}
            onRemove={() => edits.removeObjective(objective)}
          />
        )}
      </div>
      <Below>
        <ProgressLine title={objective.title} progress={progressOf(actionsOf(branch), today)} />
        <ObjectiveFacts objective={objective} />
        <MetricList objective={objective} />
        <StrategyList>
          {strategies.map((each, index) => (
            <StrategyItem
              key={each.strategy.id}
              branch={each}
              isFirst={index === 0}
              isLast={index === strategies.length - 1}
              onMove={moveStrategy}
            />
          ))}
          {isReadOnly ? null : (
            <NewStrategy>
              <NewLine label={say('addStrategy')} onAdd={(title) => edits.addStrategy(objective.id, title)} />
            </NewStrategy>
          )}
        </StrategyList>
      </Below>
    </Item>
  )
}

/** About as high as it will be, in pixels, so that the page keeps its length. */
function heightOf({ strategies }: ObjectiveBranch): number {
  return strategies.reduce((height, { actions }) => height + 62 + 48 * actions.length, 120)
}

/** Beside the text column of a wide window there is room for the buttons of the actions. */
const gutterPx = 84

const Item = styled('li')({
  display: 'grid',
  gridTemplateColumns: '26px minmax(0, 1fr)',
  paddingBottom: 10,
  /* What is far from the window is neither laid out nor painted: a plan may have thirty of these. */
  contentVisibility: 'auto',
  containIntrinsicSize: 'auto 360px',
  '&::before': {
    content: '""',
    gridColumn: '1 / -1',
    paddingTop: 10,
    borderTop: '1px solid var(--mui-palette-divider)',
  },
  '& > .ordinal': {
    padding: '3px 0',
    fontSize: 14,
    lineHeight: '22px',
    color: 'var(--mui-palette-text-secondary)',
  },
  '& > .objective-title': {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'start',
    fontSize: 15,
    fontWeight: 600,
    lineHeight: '22px',
    breakAfter: 'avoid',
  },
  '@media (min-width: 1360px)': { marginRight: -gutterPx, paddingRight: gutterPx },
  '@media print': { contentVisibility: 'visible', marginRight: 0, paddingRight: 0 },
})

const Below = styled('div')({ gridColumn: 2, minWidth: 0 })

const StrategyList = styled('ul')({ listStyle: 'none', margin: 0, padding: 0 })

const NewStrategy = styled('li')({ paddingTop: 4, fontSize: 13, lineHeight: '22px' })

import { styled } from '@mui/material/styles'
import { memo } from 'react'
import { ActionRow } from './action-row.tsx'
import { useDesk } from './desk.ts'
import { ItemButtons, wayOf, type Way } from './item-buttons.tsx'
import { KeptText } from './kept-text.tsx'
import { NewLine } from '../../ui/new-line.tsx'
import type { StrategyBranch } from './plan-tree.ts'
import { usePlanWords } from './plan-words.ts'
import { useMoves } from './use-moves.ts'

type Props = Readonly<{
  branch: StrategyBranch
  isFirst: boolean
  isLast: boolean
  onMove: (id: string, way: Way) => void
}>

/** How an objective is to be reached, with the actions that do it. */
export const StrategyItem = memo(function StrategyItem({ branch, isFirst, isLast, onMove }: Props) {
  const say = usePlanWords()
  const { edits, isReadOnly } = useDesk()
  const { strategy, actions } = branch
  const moveAction = useMoves(actions, edits.placeAction)

  return (
    <Item data-part={strategy.id}>
      <Head>
        <KeptText
          label={say('strategy')}
          of={strategy}
          stored={strategy.title}
          placeholder={say('unnamed')}
          onKeep={(text, version) => edits.nameStrategy(strategy, text, version)}
          isOneLine
          isReadOnly={isReadOnly}
          onKeyDown={(event) => {
            const way = wayOf(event)
            if (way) onMove(strategy.id, way)
          }}
        />
        {isReadOnly ? null : (
          <ItemButtons
            title={strategy.title}
            canMoveUp={!isFirst}
            canMoveDown={!isLast}
            onMove={(way) => onMove(strategy.id, way)}
            onRemove={() => edits.removeStrategy(strategy)}
          />
        )}
      </Head>
      <ActionList>
        {actions.map((action, index) => (
          <ActionRow
            key={action.id}
            action={action}
            isFirst={index === 0}
            isLast={index === actions.length - 1}
            onMove={moveAction}
          />
        ))}
        {isReadOnly ? null : (
          <NewAction>
            <NewLine label={say('addAction')} onAdd={(title) => edits.addAction(strategy.id, title)} />
          </NewAction>
        )}
      </ActionList>
    </Item>
  )
})

const Item = styled('li')({ paddingTop: 6 })

const Head = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) auto',
  alignItems: 'start',
  fontSize: 13.5,
  fontWeight: 600,
  lineHeight: '20px',
  breakAfter: 'avoid',
})

const ActionList = styled('ul')({ listStyle: 'none', margin: 0, padding: 0 })

const NewAction = styled('li')({ paddingLeft: 26, fontSize: 13, lineHeight: '22px' })

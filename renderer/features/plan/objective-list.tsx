import type { PlanId } from '#shared/domain/plan/model.ts'
import { styled } from '@mui/material/styles'
import Typography from '@mui/material/Typography'
import { useSearchParams } from 'react-router'
import { useDesk } from './desk.ts'
import { NewLine } from '../../ui/new-line.tsx'
import { ObjectiveItem } from './objective-item.tsx'
import { hasPart, type ObjectiveBranch } from './plan-tree.ts'
import { usePlanWords } from './plan-words.ts'
import { useMoves } from './use-moves.ts'

/** So many objectives are made at once; of more only those that one comes near. */
const fewObjectives = 12

type Props = Readonly<{ planId: PlanId; branches: readonly ObjectiveBranch[] }>

/** The objectives of the plan with all that is under them. */
export function ObjectiveList({ planId, branches }: Props) {
  const say = usePlanWords()
  const { edits, isReadOnly } = useDesk()
  const move = useMoves(
    branches.map((branch) => branch.objective),
    edits.placeObjective,
  )

  const partId = useSearchParams()[0].get('part')

  if (isReadOnly && branches.length === 0)
    return <Typography color="textSecondary">{say('noObjectives')}</Typography>
  return (
    <List>
      {branches.map((branch, index) => (
        <ObjectiveItem
          key={branch.objective.id}
          branch={branch}
          number={index + 1}
          isLast={index === branches.length - 1}
          isAlways={branches.length <= fewObjectives || (partId !== null && hasPart(branch, partId))}
          onMove={move}
        />
      ))}
      {isReadOnly ? null : (
        <NewObjective>
          <NewLine label={say('addObjective')} onAdd={(title) => edits.addObjective(planId, title)} />
        </NewObjective>
      )}
    </List>
  )
}

const List = styled('ol')({
  listStyle: 'none',
  margin: '8px 0 0',
  padding: 0,
  container: 'plan-objectives / inline-size',
})

const NewObjective = styled('li')({
  padding: '8px 0 8px 26px',
  borderTop: '1px solid var(--mui-palette-divider)',
  fontSize: 14,
  '@media print': { display: 'none' },
})

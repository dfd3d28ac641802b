import type { PlanId } from '#shared/domain/plan/model.ts'
import type { PlanLine, PlanLinePart } from '#shared/domain/plan/plan-line.ts'
import { styled } from '@mui/material/styles'
import type { ReactNode } from 'react'
import { useDo, useTry } from '../../../api/use-do.ts'
import { NewLine } from '../../../ui/new-line.tsx'
import { useDesk } from '../desk.ts'
import { KeptText } from '../kept-text.tsx'
import { RemoveButton } from './part-frame.tsx'
import { usePartsWords } from './parts-words.ts'

type Props = Readonly<{
  planId: PlanId
  part: PlanLinePart
  lines: readonly PlanLine[]
  /** What stands under a line. */
  below?: (line: PlanLine) => ReactNode
  /** What stands in the list beside the lines, each an item. */
  children?: ReactNode
}>

/** The lines under one heading, with an empty one to write the next in. */
export function PlanLineList({ planId, part, lines, below, children }: Props) {
  const say = usePartsWords()
  const { isReadOnly } = useDesk()
  const add = useTry('plan-line.add')
  const write = useTry('plan-line.edit')
  const remove = useDo('plan-line.remove')
  return (
    <section aria-label={say(`part-${part}`)}>
      <h4>{say(`part-${part}`)}</h4>
      <List>
        {lines.map((line) => (
          <li key={line.id}>
            <KeptText
              label={say(`part-${part}`)}
              of={line}
              stored={line.title}
              isOneLine
              isReadOnly={isReadOnly}
              onKeep={(title, version) => write({ id: line.id, version, changes: { title } })}
            />
            {isReadOnly ? null : (
              <RemoveButton
                label={say('remove', { title: line.title })}
                onRemove={() => void remove({ id: line.id, version: line.version })}
              />
            )}
            {below ? <div className="below">{below(line)}</div> : null}
          </li>
        ))}
        {children}
      </List>
      {isReadOnly ? null : (
        <NewLine label={say(`add-${part}`)} onAdd={(title) => add({ planId, part, title })} />
      )}
    </section>
  )
}

const List = styled('ul')({
  '& > li': {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 24px',
    alignItems: 'start',
    breakInside: 'avoid',
  },
  // On paper there is no button beside the line whose place it would take.
  '& .below': { gridColumn: 1, minWidth: 0 },
  '& > li.tagged': { display: 'block', padding: '2px 0' },
})

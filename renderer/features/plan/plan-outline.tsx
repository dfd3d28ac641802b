import type { PlanSection } from '#shared/domain/plan/model.ts'
import Box from '@mui/material/Box'
import { styled } from '@mui/material/styles'
import { visuallyHidden } from '@mui/utils'
import { memo } from 'react'
import { isWritten } from './plan-tree.ts'
import { usePlanWords } from './plan-words.ts'
import { sectionAnchor } from './section-block.tsx'
import { useSectionInView } from './use-section-in-view.ts'

type Props = Readonly<{ sections: readonly PlanSection[]; objectives: number }>

/** The sections of the plan, which of them are written, and the way to each. */
export const PlanOutline = memo(function PlanOutline({ sections, objectives }: Props) {
  const say = usePlanWords()
  const inView = useSectionInView(sections)
  const written = sections.filter((section) => isWritten(section, objectives)).length

  return (
    <Box component="nav" aria-label={say('outline')}>
      <List>
        {sections.map((section) => {
          const isDone = isWritten(section, objectives)
          return (
            <li key={section.id}>
              <Entry
                type="button"
                aria-current={inView === section.id ? 'location' : undefined}
                onClick={() => goTo(section)}
              >
                <Mark aria-hidden data-written={isDone} />
                <span>{section.title}</span>
                <span style={visuallyHidden}>{isDone ? say('written') : say('empty')}</span>
              </Entry>
            </li>
          )
        })}
      </List>
      <Box sx={{ px: 2, pt: 2, fontSize: 12, color: 'text.secondary' }}>
        {say('sectionsWritten', { written, total: sections.length })}
      </Box>
    </Box>
  )
})

/** Shows the section and puts the reader's place there, without opening its text. */
function goTo(section: PlanSection): void {
  document.getElementById(sectionAnchor(section))?.scrollIntoView({ block: 'start' })
  document.getElementById(`title-${section.id}`)?.focus({ preventScroll: true })
}

const List = styled('ol')({ listStyle: 'none', margin: 0, padding: 0 })

const Entry = styled('button')({
  display: 'grid',
  gridTemplateColumns: '10px minmax(0, 1fr)',
  columnGap: 8,
  alignItems: 'baseline',
  width: '100%',
  padding: '4px 8px',
  font: 'inherit',
  lineHeight: '18px',
  textAlign: 'left',
  color: 'inherit',
  background: 'transparent',
  border: 'none',
  borderRadius: 6,
  cursor: 'pointer',
  '&:hover': { background: 'var(--mui-palette-action-hover)' },
  '&[aria-current]': { background: 'var(--mui-palette-primary-light)', fontWeight: 600 },
})

const Mark = styled('span')({
  width: 8,
  height: 8,
  boxSizing: 'border-box',
  borderRadius: '50%',
  border: '1.5px solid var(--mui-palette-text-secondary)',
  '&[data-written="true"]': {
    borderColor: 'var(--mui-palette-primary-main)',
    background: 'var(--mui-palette-primary-main)',
  },
})

import type { PlanSection } from '#shared/domain/plan/model.ts'
import { styled } from '@mui/material/styles'
import Typography from '@mui/material/Typography'
import { memo, type ReactNode } from 'react'
import { useDesk } from './desk.ts'
import { usePlanWords } from './plan-words.ts'
import { RichField } from './rich/rich-field.tsx'
import { storedRichOf } from './rich/stored-rich.ts'

type Props = Readonly<{ section: PlanSection; children?: ReactNode }>

/** A section as a page has it: its title and its text, or what belongs there while nothing is written. */
export const SectionBlock = memo(function SectionBlock({ section, children }: Props) {
  const say = usePlanWords()
  const { edits, isReadOnly, guidance } = useDesk()
  return (
    <Block
      id={sectionAnchor(section)}
      data-section={section.id}
      data-part={section.id}
      aria-labelledby={`title-${section.id}`}
    >
      <Typography variant="h2" id={`title-${section.id}`} tabIndex={-1} sx={{ mb: 1, fontSize: 16 }}>
        {section.title}
      </Typography>
      <Prose>
        {isReadOnly && section.text.trim() === '' ? (
          <Typography color="textSecondary">{children ? null : say('nothingWritten')}</Typography>
        ) : (
          <RichField
            label={section.title}
            of={section}
            stored={storedRichOf(section)}
            placeholder={guidance.get(section.key) ?? ''}
            onKeep={(rich, version) => edits.writeSection(section, rich, version)}
            isReadOnly={isReadOnly}
          />
        )}
      </Prose>
      {children}
    </Block>
  )
})

export function sectionAnchor(section: Pick<PlanSection, 'id'>): string {
  return `section-${section.id}`
}

const Block = styled('section')({
  padding: '20px 0 16px',
  scrollMarginTop: 8,
  '&:first-of-type': { paddingTop: 8 },
})

const Prose = styled('div')({ fontSize: 14, lineHeight: 1.6 })

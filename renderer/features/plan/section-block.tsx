import type { PlanSection } from '#shared/domain/plan/model.ts'
import { styled } from '@mui/material/styles'
import Typography from '@mui/material/Typography'
import { memo, type ReactNode } from 'react'
import { useSearchParams } from 'react-router'
import { useDesk } from './desk.ts'
import { usePlanWords } from './plan-words.ts'
import { RichField } from './rich/rich-field.tsx'
import { storedRichOf } from './rich/stored-rich.ts'
import { useNear } from './use-near.ts'

type Props = Readonly<{ section: PlanSection; children?: ReactNode }>

/** A section as a page has it: its title and its text, or what belongs there while nothing is written. */
export const SectionBlock = memo(function SectionBlock({ section, children }: Props) {
  const say = usePlanWords()
  const { isReadOnly } = useDesk()
  const isSought = useSearchParams()[0].get('part') === section.id
  const [block, isNear] = useNear<HTMLElement>(section.text.length < longText || isSought)
  return (
    <Block
      ref={block}
      id={sectionAnchor(section)}
      data-section={section.id}
      data-part={section.id}
      aria-labelledby={`title-${section.id}`}
    >
      <Typography variant="h2" id={`title-${section.id}`} tabIndex={-1} sx={{ mb: 1, fontSize: 16 }}>
        {section.title}
      </Typography>
      <Prose style={isNear ? undefined : { minHeight: heightOf(section) }}>
        {!isNear ? null : isReadOnly && section.text.trim() === '' ? (
          <Typography color="textSecondary">{children ? null : say('nothingWritten')}</Typography>
        ) : (
          <SectionText section={section} />
        )}
      </Prose>
      {children}
    </Block>
  )
})

/** Drawn again only where the section has changed: what stands under the text changes more often. */
const SectionText = memo(function SectionText({ section }: Readonly<{ section: PlanSection }>) {
  const { edits, isReadOnly, guidance } = useDesk()
  return (
    <RichField
      label={section.title}
      of={section}
      stored={storedRichOf(section)}
      placeholder={guidance.get(section.key) ?? ''}
      onKeep={(rich, version) => edits.writeSection(section, rich, version)}
      isReadOnly={isReadOnly}
    />
  )
})

/** So many letters are not made before one comes near them. */
const longText = 6_000

/** About as high as the text will be, in pixels, so that the page keeps its length. */
function heightOf({ text }: PlanSection): number {
  return Math.ceil(text.length / 100) * 23
}

export function sectionAnchor(section: Pick<PlanSection, 'id'>): string {
  return `section-${section.id}`
}

const Block = styled('section')({
  padding: '20px 0 16px',
  scrollMarginTop: 8,
  '&:first-of-type': { paddingTop: 8 },
})

const Prose = styled('div')({ fontSize: 14, lineHeight: 1.6 })

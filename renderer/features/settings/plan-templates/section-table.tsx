import type { TemplateSection } from '#shared/domain/plan/template.ts'
import ArrowDownIcon from '@mui/icons-material/ArrowDownward'
import ArrowUpIcon from '@mui/icons-material/ArrowUpward'
import CloseIcon from '@mui/icons-material/Close'
import Box from '@mui/material/Box'
import IconButton from '@mui/material/IconButton'
import Typography from '@mui/material/Typography'
import { InlineField } from '../../../ui/inline-field.tsx'
import { NewLine } from '../../../ui/new-line.tsx'
import { unreadable } from '../../../ui/unreadable.ts'
import type { Kept } from '../../../ui/use-draft.ts'
import { newKey } from '../sales-process/new-key.ts'
import { wholeNumber } from '../whole-number.ts'
import { usePlanTemplatesWords } from './plan-templates-words.ts'
import { commaWords, type ChangeTemplate } from './template-change.ts'

/** The sections of a template in their order, each with its guidance, its questions, its weight and the tiers that need it. */
export function SectionTable({ template, isReadOnly, set, keep }: ChangeTemplate) {
  const say = usePlanTemplatesWords()
  const { sections } = template
  const changed = (key: string, changes: Partial<TemplateSection>): readonly TemplateSection[] =>
    sections.map((each) => (each.key === key ? { ...each, ...changes } : each))
  const moved = (at: number, by: 1 | -1): readonly TemplateSection[] => {
    const next = [...sections]
    next.splice(at + by, 0, ...next.splice(at, 1))
    return next
  }
  const keepTitle = (key: string, title: string): Promise<Kept> =>
    title.trim() === ''
      ? unreadable(say('nameMissing'))
      : keep({ sections: changed(key, { title: title.trim() }) })
  const keepWeight = (key: string, text: string): Promise<Kept> => {
    const weight = wholeNumber(text, 1_000)
    if (weight === undefined) return unreadable(say('wrongWeight'))
    return keep({ sections: changed(key, { weight }) })
  }
  return (
    <>
      <Typography variant="h3" sx={{ mt: 2, mb: 1 }}>
        {say('sections')}
      </Typography>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, maxWidth: 960 }}>
        {sections.map((section, at) => {
          const fields = fieldsOf(section, say)
          return (
            <Box component="li" key={section.key} sx={itemLook} aria-label={section.title}>
              <Box sx={{ minWidth: 0 }}>
                <InlineField
                  {...fields('section')}
                  value={section.title}
                  isReadOnly={isReadOnly}
                  onKeep={(text) => keepTitle(section.key, text)}
                />
                <InlineField
                  {...fields('guidance')}
                  value={section.guidance}
                  isMultiline
                  isReadOnly={isReadOnly}
                  onKeep={(guidance) => keep({ sections: changed(section.key, { guidance }) })}
                />
                <InlineField
                  {...fields('questions')}
                  value={section.questions.join('\n')}
                  isMultiline
                  isReadOnly={isReadOnly}
                  onKeep={(text) => keep({ sections: changed(section.key, { questions: linesOf(text) }) })}
                />
              </Box>
              <Box sx={{ minWidth: 0 }}>
                <InlineField
                  {...fields('weight')}
                  value={String(section.weight)}
                  isReadOnly={isReadOnly}
                  onKeep={(text) => keepWeight(section.key, text)}
                />
                <InlineField
                  {...fields('neededBy')}
                  value={section.tiers.join(', ')}
                  isReadOnly={isReadOnly}
                  onKeep={(text) => keep({ sections: changed(section.key, { tiers: commaWords(text) }) })}
                />
              </Box>
              {isReadOnly ? null : (
                <Box sx={{ display: 'flex' }}>
                  <IconButton
                    size="small"
                    disabled={at === 0}
                    aria-label={say('up', { name: section.title })}
                    onClick={() => set({ sections: moved(at, -1) })}
                  >
                    <ArrowUpIcon fontSize="small" />
                  </IconButton>
                  <IconButton
                    size="small"
                    disabled={at === sections.length - 1}
                    aria-label={say('down', { name: section.title })}
                    onClick={() => set({ sections: moved(at, 1) })}
                  >
                    <ArrowDownIcon fontSize="small" />
                  </IconButton>
                  <IconButton
                    size="small"
                    disabled={sections.length === 1}
                    aria-label={say('remove', { name: section.title })}
                    onClick={() => set({ sections: sections.filter(({ key }) => key !== section.key) })}
                  >
                    <CloseIcon fontSize="small" />
                  </IconButton>
                </Box>
              )}
            </Box>
          )
        })}
      </Box>
      {isReadOnly ? null : (
        <NewLine
          label={say('addSection')}
          onAdd={(title) =>
            keep({
              sections: [
                ...sections,
                { key: newKey(title, sections), title, guidance: '', questions: [], weight: 5, tiers: [] },
              ],
            })
          }
        />
      )}
    </>
  )
}

type Field = 'section' | 'guidance' | 'questions' | 'weight' | 'neededBy'

/** The visible label of a field is short; that the fields of two sections are told apart is the list item's name. */
function fieldsOf(section: TemplateSection, say: ReturnType<typeof usePlanTemplatesWords>) {
  return (field: Field) => ({ label: say(field), field: `${section.key} ${field}` })
}

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

const itemLook = {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) 260px 96px',
  gap: 3,
  py: 1.5,
  borderTop: '1px solid',
  borderColor: 'divider',
}

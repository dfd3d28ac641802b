import { newestOf, type TemplateText } from '#shared/domain/plan/template.ts'
import Box from '@mui/material/Box'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useAsk } from '../../../api/use-ask.ts'
import { useDo, useTry } from '../../../api/use-do.ts'
import { InlineChoice } from '../../../ui/inline-choice.tsx'
import { InlineField } from '../../../ui/inline-field.tsx'
import { NewLine } from '../../../ui/new-line.tsx'
import { NotAnswered } from '../../../ui/not-answered.tsx'
import { unreadable } from '../../../ui/unreadable.ts'
import { usePlanTemplatesWords } from './plan-templates-words.ts'
import { SectionTable } from './section-table.tsx'
import { commaWords, type ChangeTemplate } from './template-change.ts'
import { WeightTables } from './weight-tables.tsx'

/** The templates of plans, one at a time in its newest edition. */
export function PlanTemplates({ isReadOnly }: Readonly<{ isReadOnly: boolean }>) {
  const say = usePlanTemplatesWords()
  const answer = useAsk('plan-template.list', {})
  const doSet = useDo('plan-template.set')
  const trySet = useTry('plan-template.set')
  const add = useTry('plan-template.add')
  const [chosen, setChosen] = useState<string>()
  if (answer.failure) return <NotAnswered failure={answer.failure} onAgain={answer.askAgain} />
  const templates = newestOf(answer.value ?? [])
  const template = templates.find(({ key }) => key === chosen) ?? templates[0]
  if (!template) return null

  const { plans, ...known } = template
  const change: ChangeTemplate = {
    template,
    isReadOnly,
    set: (changes: Partial<TemplateText>) => void doSet({ ...known, ...changes }),
    keep: (changes: Partial<TemplateText>) => trySet({ ...known, ...changes }),
  }
  return (
    <>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 2, maxWidth: 720 }}>
        {say('how')}
      </Typography>
      <Box sx={{ maxWidth: 560, mb: 2 }}>
        <InlineChoice
          label={say('template')}
          value={template.key}
          choices={templates.map(({ key, name }) => ({ value: key, label: name }))}
          onKeep={setChosen}
        />
        <Typography variant="caption" color="textSecondary" component="p" sx={{ py: 1 }}>
          {say('edition', { edition: template.edition, count: plans })}
        </Typography>
        <InlineField
          key={`name ${template.key}`}
          label={say('name')}
          value={template.name}
          isReadOnly={isReadOnly}
          onKeep={(name) =>
            name.trim() === '' ? unreadable(say('nameMissing')) : change.keep({ name: name.trim() })
          }
        />
        <InlineField
          key={`tiers ${template.key}`}
          label={say('tiers')}
          placeholder={say('tiersHint')}
          value={template.tiers.join(', ')}
          isReadOnly={isReadOnly}
          onKeep={(text) => change.keep({ tiers: commaWords(text) })}
        />
        <FormControlLabel
          label={say('isRetired')}
          control={
            <Checkbox
              size="small"
              checked={template.isRetired}
              disabled={isReadOnly}
              onChange={(_event, isRetired) => change.set({ isRetired })}
            />
          }
        />
      </Box>
      <SectionTable key={template.key} {...change} />
      <WeightTables key={`weights ${template.key}`} {...change} />
      {isReadOnly ? null : (
        <Box sx={{ maxWidth: 560, mt: 3 }}>
          <NewLine
            label={say('addTemplate')}
            onAdd={async (name) => {
              const outcome = await add({ like: template.key, name })
              if (outcome.ok) setChosen(outcome.value.key)
              return outcome
            }}
          />
        </Box>
      )}
    </>
  )
}

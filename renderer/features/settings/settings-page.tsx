import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useId, type ReactNode } from 'react'
import { useAsk } from '../../api/use-ask.ts'
import { useIsReadOnly } from '../../api/use-is-read-only.ts'
import { NotAnswered } from '../../ui/not-answered.tsx'
import { CoachRules } from './coach-rules/coach-rules.tsx'
import { PlanTemplates } from './plan-templates/plan-templates.tsx'
import { FileFacts } from './file-facts.tsx'
import { LeadScoring } from './lead-scoring/lead-scoring.tsx'
import { Competitors } from './competitors/competitors.tsx'
import { LookChoice } from './look-choice.tsx'
import { ProductLines } from './product-lines/product-lines.tsx'
import { SalesProcess } from './sales-process/sales-process.tsx'
import { SearchIndex } from './search-index.tsx'
import { useSettingsWords } from './settings-words.ts'
import { TeamTable } from './team-table.tsx'
import { WorkspaceFields } from './workspace-fields.tsx'

/** What belongs to the workspace as a whole, and how the program looks here. */
export function SettingsPage() {
  const say = useSettingsWords()
  const isReadOnly = useIsReadOnly()
  const state = useAsk('application.getState', {})
  const workspace = useAsk('workspace.get', {})
  const team = useAsk('team-member.list', {})

  const failed = [state, workspace, team].find((answer) => answer.failure)
  if (failed?.failure) {
    return (
      <Box sx={{ p: 6 }}>
        <NotAnswered failure={failed.failure} onAgain={failed.askAgain} />
      </Box>
    )
  }
  if (!state.value || !workspace.value || !team.value) return null

  return (
    <Box sx={{ maxWidth: 1120, px: 6, py: 5, display: 'grid', gap: 7 }}>
      <Typography variant="h1">{say('title')}</Typography>
      <Part title={say('workspace')}>
        <WorkspaceFields workspace={workspace.value} isReadOnly={isReadOnly} />
      </Part>
      <Part title={say('team')}>
        <TeamTable team={team.value} isReadOnly={isReadOnly} />
      </Part>
      <Part title={say('salesProcess')}>
        <SalesProcess isReadOnly={isReadOnly} />
      </Part>
      <Part title={say('leadScoring')}>
        <LeadScoring isReadOnly={isReadOnly} />
      </Part>
      <Part title={say('planTemplates')}>
        <PlanTemplates isReadOnly={isReadOnly} />
      </Part>
      <Part title={say('coachRules')}>
        <CoachRules isReadOnly={isReadOnly} />
      </Part>
      <Part title={say('productLines')}>
        <ProductLines isReadOnly={isReadOnly} />
      </Part>
      <Part title={say('competitors')}>
        <Competitors isReadOnly={isReadOnly} />
      </Part>
      <Part title={say('look')}>
        <LookChoice />
      </Part>
      <Part title={say('search')}>
        <SearchIndex isReadOnly={isReadOnly} />
      </Part>
      <Part title={say('file')}>
        <FileFacts state={state.value} />
      </Part>
    </Box>
  )
}

function Part({ title, children }: Readonly<{ title: string; children: ReactNode }>) {
  const id = useId()
  return (
    <Box component="section" aria-labelledby={id}>
      <Typography variant="h2" id={id} sx={{ mb: 1.5 }}>
        {title}
      </Typography>
      {children}
    </Box>
  )
}

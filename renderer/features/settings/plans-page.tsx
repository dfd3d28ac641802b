import { useIsReadOnly } from '../../api/use-is-read-only.ts'
import { CoachRules } from './coach-rules/coach-rules.tsx'
import { PlanTemplates } from './plan-templates/plan-templates.tsx'
import { SettingsPart, SettingsSheet } from './settings-sheet.tsx'
import { useSettingsWords } from './settings-words.ts'

/** What plans are made after, and what the coach looks at. */
export function PlansPage() {
  const say = useSettingsWords()
  const isReadOnly = useIsReadOnly()
  return (
    <SettingsSheet title={say('plans')}>
      <SettingsPart title={say('planTemplates')}>
        <PlanTemplates isReadOnly={isReadOnly} />
      </SettingsPart>
      <SettingsPart title={say('coachRules')}>
        <CoachRules isReadOnly={isReadOnly} />
      </SettingsPart>
    </SettingsSheet>
  )
}

import { useIsReadOnly } from '../../api/use-is-read-only.ts'
import { LeadScoring } from './lead-scoring/lead-scoring.tsx'
import { SalesProcess } from './sales-process/sales-process.tsx'
import { SettingsPart, SettingsSheet } from './settings-sheet.tsx'
import { useSettingsWords } from './settings-words.ts'
import { TouchRhythms } from './touch-rhythms.tsx'

/** How one sells here: stages, what leads are worth, and how often key players are met. */
export function SalesPage() {
  const say = useSettingsWords()
  const isReadOnly = useIsReadOnly()
  return (
    <SettingsSheet title={say('sales')}>
      <SettingsPart title={say('salesProcess')}>
        <SalesProcess isReadOnly={isReadOnly} />
      </SettingsPart>
      <SettingsPart title={say('leadScoring')}>
        <LeadScoring isReadOnly={isReadOnly} />
      </SettingsPart>
      <SettingsPart title={say('rhythms')}>
        <TouchRhythms isReadOnly={isReadOnly} />
      </SettingsPart>
    </SettingsSheet>
  )
}

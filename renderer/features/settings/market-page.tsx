import { useIsReadOnly } from '../../api/use-is-read-only.ts'
import { Competitors } from './competitors/competitors.tsx'
import { ProductLines } from './product-lines/product-lines.tsx'
import { SettingsPart, SettingsSheet } from './settings-sheet.tsx'
import { useSettingsWords } from './settings-words.ts'

/** What is sold, and who else sells it. */
export function MarketPage() {
  const say = useSettingsWords()
  const isReadOnly = useIsReadOnly()
  return (
    <SettingsSheet title={say('market')}>
      <SettingsPart title={say('productLines')}>
        <ProductLines isReadOnly={isReadOnly} />
      </SettingsPart>
      <SettingsPart title={say('competitors')}>
        <Competitors isReadOnly={isReadOnly} />
      </SettingsPart>
    </SettingsSheet>
  )
}

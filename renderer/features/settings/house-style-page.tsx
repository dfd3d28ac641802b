import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useAsk } from '../../api/use-ask.ts'
import { useIsReadOnly } from '../../api/use-is-read-only.ts'
import { InlineField } from '../../ui/inline-field.tsx'
import { NotAnswered } from '../../ui/not-answered.tsx'
import { ColorField } from './house-style/color-field.tsx'
import { FontField } from './house-style/font-field.tsx'
import { HousePreview } from './house-style/house-preview.tsx'
import { useHouseStyleWords } from './house-style/house-style-words.ts'
import { LogoField } from './house-style/logo-field.tsx'
import { PatternField } from './house-style/pattern-field.tsx'
import { useHouseEdit, type HouseStyleData } from './house-style/use-house-edit.ts'
import { SettingsPart, SettingsSheet } from './settings-sheet.tsx'
import { useSettingsWords } from './settings-words.ts'

/** In which look what is made leaves the program, with what it looks like beside it. */
export function HouseStylePage() {
  const say = useSettingsWords()
  const style = useAsk('house-style.get', {})
  return (
    <SettingsSheet title={say('house')}>
      {style.failure ? <NotAnswered failure={style.failure} onAgain={style.askAgain} /> : null}
      {style.value ? <HouseStyle style={style.value} /> : null}
    </SettingsSheet>
  )
}

function HouseStyle({ style }: Readonly<{ style: HouseStyleData }>) {
  const say = useHouseStyleWords()
  const saySettings = useSettingsWords()
  const isReadOnly = useIsReadOnly()
  const edit = useHouseEdit(style)
  const shared = { edit, isReadOnly }
  return (
    <SettingsPart title={saySettings('housePart')}>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 3, maxWidth: 720 }}>
        {say('how')}
      </Typography>
      <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(280px, 400px)', gap: 6 }}>
        <Box sx={{ maxWidth: 560 }}>
          <LogoField logo={style.logo} {...shared} />
          <ColorField field="primaryColor" value={style.primaryColor} {...shared} />
          <ColorField field="accentColor" value={style.accentColor} {...shared} />
          <FontField font={style.font} {...shared} />
          <Why>{say('fontWhy')}</Why>
          {(['footer', 'confidentiality'] as const).map((field) => (
            <InlineField
              key={field}
              label={say(field)}
              value={style[field]}
              isReadOnly={isReadOnly}
              onKeep={(text) => edit({ [field]: text })}
            />
          ))}
          <Why>{say('confidentialityWhy')}</Why>
          <PatternField pattern={style.namePattern} {...shared} />
        </Box>
        <HousePreview look={style} />
      </Box>
    </SettingsPart>
  )
}

function Why({ children }: Readonly<{ children: string }>) {
  return (
    <Typography variant="caption" color="textSecondary" component="p" sx={{ m: 0, mb: 2 }}>
      {children}
    </Typography>
  )
}

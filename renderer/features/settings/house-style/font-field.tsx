import { houseFonts, isFontName } from '#shared/domain/house-style/model.ts'
import Box from '@mui/material/Box'
import { useState } from 'react'
import { InlineField } from '../../../ui/inline-field.tsx'
import { LabeledPick } from '../../../ui/labeled-pick.tsx'
import { unreadable } from '../../../ui/unreadable.ts'
import { useHouseStyleWords } from './house-style-words.ts'
import type { EditHouse } from './use-house-edit.ts'

type Props = Readonly<{ font: string; edit: EditHouse; isReadOnly: boolean }>

/** One of the fonts that everybody has, or the name of one's own. */
export function FontField({ font, edit, isReadOnly }: Props) {
  const say = useHouseStyleWords()
  const isUsual = houseFonts.some((usual) => usual === font)
  const [isOwn, setOwn] = useState(!isUsual)
  if (isReadOnly) return <InlineField label={say('font')} value={font} isReadOnly onKeep={() => undefined} />
  return (
    <Box sx={{ display: 'grid', gap: 1, justifyItems: 'start', my: 2 }}>
      <LabeledPick
        label={say('font')}
        value={isOwn || !isUsual ? '' : font}
        choices={[...houseFonts.map((usual) => [usual, usual] as const), ['', say('otherFont')] as const]}
        onPick={(picked) => {
          setOwn(picked === '')
          if (picked !== '') void edit({ font: picked })
        }}
      />
      {isOwn || !isUsual ? (
        <InlineField
          label={say('ownFont')}
          value={font}
          onKeep={(text) =>
            isFontName(text.trim()) ? edit({ font: text.trim() }) : unreadable(say('fontWrong'))
          }
        />
      ) : null}
    </Box>
  )
}

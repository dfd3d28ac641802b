import { contrastForText, contrastOnWhite, inkOf, isHexColor } from '#shared/domain/house-style/color.ts'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useEffect, useState } from 'react'
import { formatDecimal } from '../../../ui/format.ts'
import { InlineField } from '../../../ui/inline-field.tsx'
import { unreadable } from '../../../ui/unreadable.ts'
import { useHouseStyleWords } from './house-style-words.ts'
import type { EditHouse } from './use-house-edit.ts'

type Props = Readonly<{
  field: 'primaryColor' | 'accentColor'
  value: string
  edit: EditHouse
  isReadOnly: boolean
}>

/** Whoever draws through a wheel of colors passes many: the one where they rest is kept. */
const restMs = 300

/** A color, picked or written, and in words whether it can be read on white. */
export function ColorField({ field, value, edit, isReadOnly }: Props) {
  const say = useHouseStyleWords()
  const [picked, setPicked] = useState<string>()
  useEffect(() => {
    if (picked === undefined) return undefined
    const timer = setTimeout(() => {
      setPicked(undefined)
      void edit({ [field]: picked })
    }, restMs)
    return () => clearTimeout(timer)
  }, [picked, edit, field])

  const shown = picked ?? value
  const ratio = contrastOnWhite(shown)
  const label = say(field)
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 36px', gap: '0 8px', alignItems: 'center' }}>
      <InlineField
        label={label}
        value={shown}
        isReadOnly={isReadOnly}
        onKeep={(text) => {
          const color = text.trim().toLowerCase()
          return isHexColor(color) ? edit({ [field]: color }) : unreadable(say('colorWrong'))
        }}
      />
      <Box
        component="input"
        type="color"
        aria-label={say('pickOf', { label })}
        value={shown}
        disabled={isReadOnly}
        onChange={(event) => setPicked(event.target.value)}
        sx={{
          width: 36,
          height: 28,
          p: 0,
          border: '1px solid',
          borderColor: 'divider',
          bgcolor: 'transparent',
        }}
      />
      <Typography variant="caption" color="textSecondary" sx={{ gridColumn: '1 / -1', mb: 1 }}>
        {ratio >= contrastForText
          ? say('contrastGood', { ratio: formatDecimal(roundedDown(ratio), 1) })
          : say('contrastPoor', { ratio: formatDecimal(roundedDown(ratio), 1), ink: inkOf(shown) })}
      </Typography>
    </Box>
  )
}

/** Nothing is said to reach what it does not. */
function roundedDown(ratio: number): number {
  return Math.floor(ratio * 10) / 10
}

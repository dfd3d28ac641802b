import Box from '@mui/material/Box'
import { useState } from 'react'
import { useAccountsWords } from './accounts-words.ts'

type Props = Readonly<{
  outcome: string
  isReadOnly: boolean
  isDragging: boolean
  onDropAtTop: () => void
}>

/** The line over the tree: how it is used, what was last done, and while one drags the place for no parent. */
export function TreeBar({ outcome, isReadOnly, isDragging, onDropAtTop }: Props) {
  const say = useAccountsWords()
  const [isOver, setOver] = useState(false)
  return (
    <Box
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 4,
        px: 4,
        pb: 2,
        height: 42,
        color: 'text.secondary',
      }}
      onDragOver={(event) => {
        if (!isDragging) return
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        onDropAtTop()
      }}
    >
      {isDragging ? (
        <Box
          sx={{
            flex: 1,
            px: 3,
            lineHeight: '28px',
            border: '1px dashed',
            borderColor: 'primary.main',
            borderRadius: 1,
            color: 'text.primary',
            bgcolor: isOver ? 'primary.light' : 'transparent',
          }}
        >
          {say('dropAtTop')}
        </Box>
      ) : (
        <>
          <Box component="span" sx={{ flex: 1 }}>
            {say(isReadOnly ? 'treeHintReadOnly' : 'treeHint')}
          </Box>
          <Box component="output" sx={{ color: 'text.primary' }}>
            {outcome}
          </Box>
        </>
      )}
    </Box>
  )
}

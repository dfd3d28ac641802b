import type { AccountId } from '#shared/domain/account/model.ts'
import Button from '@mui/material/Button'
import Box from '@mui/material/Box'
import { useState } from 'react'
import { EmptyState } from '../../ui/empty-state.tsx'
import { AddCenter } from './add-center.tsx'
import { useBuyingCenterWords } from './buying-center-words.ts'
import { FromMapButton } from './from-map/from-map-button.tsx'

type Props = Readonly<{ accountId: AccountId; isReadOnly: boolean; onAdded: (id: string) => void }>

/** The page of an account without a buying center. */
export function NoCenter({ accountId, isReadOnly, onAdded }: Props) {
  const say = useBuyingCenterWords()
  const [isAdding, setAdding] = useState(false)
  if (isReadOnly) return <EmptyState sentence={say('noCenterReadOnly')} />
  return (
    <EmptyState sentence={say('noCenter')}>
      {isAdding ? (
        <Box sx={{ width: 320, textAlign: 'left' }}>
          <AddCenter accountId={accountId} onAdded={onAdded} onClose={() => setAdding(false)} />
        </Box>
      ) : (
        <Box sx={{ display: 'flex', gap: 2 }}>
          <Button variant="contained" onClick={() => setAdding(true)}>
            {say('addCenter')}
          </Button>
          <FromMapButton accountId={accountId} onAdded={onAdded} />
        </Box>
      )}
    </EmptyState>
  )
}

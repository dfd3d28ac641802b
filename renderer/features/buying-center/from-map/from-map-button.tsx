import type { AccountId } from '#shared/domain/account/model.ts'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { FromMapDialog } from './from-map-dialog.tsx'
import { useFromMapWords } from './from-map-words.ts'

type Props = Readonly<{ accountId: AccountId; onAdded: (id: string) => void }>

/** The way in for a stakeholder map that stands elsewhere. */
export function FromMapButton({ accountId, onAdded }: Props) {
  const say = useFromMapWords()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button onClick={() => setOpen(true)} sx={{ justifyContent: 'start', flex: 'none', px: 2 }}>
        {say('open')}
      </Button>
      {isOpen ? (
        <FromMapDialog accountId={accountId} onAdded={onAdded} onClose={() => setOpen(false)} />
      ) : null}
    </>
  )
}

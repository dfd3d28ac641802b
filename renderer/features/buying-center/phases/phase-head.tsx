import type { PurchasePhase } from '#shared/domain/buying-center/phases.ts'
import WarningIcon from '@mui/icons-material/WarningAmber'
import Box from '@mui/material/Box'
import ButtonBase from '@mui/material/ButtonBase'
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import { useState } from 'react'
import { useDo } from '../../../api/use-do.ts'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { usePhasesWords } from './phases-words.ts'

type Props = Readonly<{
  phase: PurchasePhase
  place: number
  isLast: boolean
  holders: number
  isReadOnly: boolean
}>

/** The head of a phase: what it is called, how many take part, and what can be done with it. */
export function PhaseHead({ phase, place, isLast, holders, isReadOnly }: Props) {
  const say = usePhasesWords()
  const doMove = useDo('purchase-phase.move')
  const doEdit = useDo('purchase-phase.edit')
  const doRemove = useDo('purchase-phase.remove')
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const [name, setName] = useState<string>()
  const { id, version } = phase
  const isGap = holders === 0
  const after = (deed: () => unknown) => (): void => {
    setAnchor(null)
    deed()
  }
  const rename = async (): Promise<void> => {
    if (name === undefined || name.trim() === '') return
    if (await doEdit({ id, version, changes: { name } })) setName(undefined)
  }

  return (
    <th scope="col" aria-label={say(isGap ? 'headGap' : 'headLabel', { phase: phase.name, count: holders })}>
      <ButtonBase
        disabled={isReadOnly}
        aria-label={say('menuOf', { phase: phase.name })}
        aria-haspopup="menu"
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{
          font: 'inherit',
          color: 'inherit',
          textAlign: 'left',
          lineHeight: 1.2,
          borderRadius: 1,
          maxWidth: '100%',
        }}
      >
        <Box
          component="span"
          title={phase.name}
          sx={{ display: 'block', overflow: 'hidden', textOverflow: 'ellipsis' }}
        >
          {phase.name}
        </Box>
      </ButtonBase>
      <Box
        component="span"
        sx={{
          display: 'flex',
          alignItems: 'center',
          gap: 0.5,
          mt: 0.25,
          fontWeight: 400,
          color: isGap ? 'warning.main' : 'text.secondary',
        }}
      >
        {isGap ? <WarningIcon aria-hidden sx={{ fontSize: 13 }} /> : null}
        {isGap ? say('nobody') : holders}
      </Box>
      {anchor ? (
        <Menu anchorEl={anchor} open onClose={() => setAnchor(null)}>
          <MenuItem onClick={after(() => setName(phase.name))}>{say('rename')}</MenuItem>
          <MenuItem disabled={place === 0} onClick={after(() => void doMove({ id, version, to: place - 1 }))}>
            {say('earlier')}
          </MenuItem>
          <MenuItem disabled={isLast} onClick={after(() => void doMove({ id, version, to: place + 1 }))}>
            {say('later')}
          </MenuItem>
          <MenuItem onClick={after(() => void doRemove({ id, version }))}>{say('remove')}</MenuItem>
        </Menu>
      ) : null}
      {name === undefined ? null : (
        <FormDialog
          title={say('renameTitle')}
          confirmLabel={say('keep')}
          cancelLabel={say('cancel')}
          isConfirmable={name.trim() !== ''}
          onConfirm={() => void rename()}
          onCancel={() => setName(undefined)}
        >
          <TextField
            label={say('name')}
            value={name}
            autoFocus
            fullWidth
            onChange={(event) => setName(event.target.value)}
            slotProps={{ htmlInput: { maxLength: 200 } }}
            sx={{ mt: 1 }}
          />
        </FormDialog>
      )}
    </th>
  )
}

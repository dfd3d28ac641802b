import type { Account } from '#shared/domain/account/model.ts'
import type { TeamMemberId } from '#shared/domain/relationship/model.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import InputBase from '@mui/material/InputBase'
import { useState, type FormEvent } from 'react'
import { useAsk } from '../../api/use-ask.ts'
import { useDo } from '../../api/use-do.ts'
import { InlineChoice } from '../../ui/inline-choice.tsx'
import { useAccountWords } from './account-words.ts'

const addChoice = 'add'

type Props = Readonly<{ account: Account; isReadOnly: boolean }>

/** Whose account this is. Somebody who isn't in the team yet is added on the spot. */
export function OwnerField({ account, isReadOnly }: Props) {
  const say = useAccountWords()
  const team = useAsk('team-member.list', {})
  const edit = useDo('account.edit')
  const [isAdding, setAdding] = useState(false)
  const own = (ownerId: TeamMemberId | null): void =>
    void edit({ id: account.id, version: account.version, changes: { ownerId } })

  return (
    <Box>
      <InlineChoice
        label={say('owner')}
        value={account.ownerId ?? ''}
        isReadOnly={isReadOnly}
        choices={[
          { value: '', label: say('noOwner') },
          ...(team.value ?? []).map((member) => ({ value: member.id, label: member.name })),
          { value: addChoice, label: say('addMember') },
        ]}
        onKeep={(chosen) => {
          if (chosen === addChoice) setAdding(true)
          else own(chosen === '' ? null : (chosen as TeamMemberId))
        }}
      />
      {isAdding ? (
        <NewMember
          onAdded={(id) => {
            setAdding(false)
            own(id)
          }}
          onCancel={() => setAdding(false)}
        />
      ) : null}
    </Box>
  )
}

type NewProps = Readonly<{ onAdded: (id: TeamMemberId) => void; onCancel: () => void }>

function NewMember({ onAdded, onCancel }: NewProps) {
  const say = useAccountWords()
  const add = useDo('team-member.add')
  const [name, setName] = useState('')
  const [role, setRole] = useState('')
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (name.trim() === '') return
    const member = await add({ name: name.trim(), role: role.trim() })
    if (member) onAdded(member.id)
  }
  return (
    <Box
      component="form"
      onSubmit={(event) => void submit(event)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel()
      }}
      sx={{ ml: '132px', display: 'grid', gridTemplateColumns: '1fr auto auto', gap: 1, py: 1 }}
    >
      <InputBase
        autoFocus
        value={name}
        placeholder={say('memberName')}
        onChange={(event) => setName(event.target.value)}
        inputProps={{ 'aria-label': say('memberName'), maxLength: 200, autoComplete: 'off' }}
        sx={{ ...boxed, gridColumn: '1 / 4' }}
      />
      <InputBase
        value={role}
        placeholder={say('memberRole')}
        onChange={(event) => setRole(event.target.value)}
        inputProps={{ 'aria-label': say('memberRole'), maxLength: 200, autoComplete: 'off' }}
        sx={boxed}
      />
      <Button type="submit" variant="contained" disabled={name.trim() === ''}>
        {say('addIt')}
      </Button>
      <Button onClick={onCancel}>{say('cancel')}</Button>
    </Box>
  )
}

const boxed = {
  px: 1.5,
  border: '1px solid',
  borderColor: 'divider',
  borderRadius: 1,
  '&.Mui-focused': { borderColor: 'primary.main' },
}

import type { TeamMember } from '#shared/domain/relationship/model.ts'
import CloseIcon from '@mui/icons-material/Close'
import IconButton from '@mui/material/IconButton'
import TableCell from '@mui/material/TableCell'
import TableRow from '@mui/material/TableRow'
import { useTry } from '../../api/use-do.ts'
import { InlineField } from '../../ui/inline-field.tsx'
import { useSettingsWords } from './settings-words.ts'

type Props = Readonly<{ member: TeamMember; isReadOnly: boolean; onRemove: () => void }>

const fields = ['name', 'role', 'email', 'phone'] as const

export function TeamRow({ member, isReadOnly, onRemove }: Props) {
  const say = useSettingsWords()
  const edit = useTry('team-member.edit')

  const label = (field: (typeof fields)[number]): string =>
    say('fieldOf', { field: say(field === 'name' ? 'member' : field), name: member.name })
  return (
    <TableRow hover>
      {fields.map((field) => (
        <TableCell key={field}>
          <InlineField
            label={label(field)}
            of={member}
            field={field}
            isLabelHidden
            value={member[field]}
            isReadOnly={isReadOnly}
            onKeep={(text) =>
              field === 'name' && text.trim() === ''
                ? undefined
                : edit({ id: member.id, version: member.version, changes: { [field]: text } })
            }
          />
        </TableCell>
      ))}
      {isReadOnly ? null : (
        <TableCell align="right">
          <IconButton aria-label={say('removeMember', { name: member.name })} onClick={onRemove}>
            <CloseIcon sx={{ fontSize: 16 }} />
          </IconButton>
        </TableCell>
      )}
    </TableRow>
  )
}

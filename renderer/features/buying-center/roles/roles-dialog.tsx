import { roleMeanings } from '#shared/domain/buying-center/model.ts'
import type { PresetRole, RolePreset } from '#shared/domain/buying-center/role-presets.ts'
import AddIcon from '@mui/icons-material/Add'
import DeleteIcon from '@mui/icons-material/DeleteOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import IconButton from '@mui/material/IconButton'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useDo } from '../../../api/use-do.ts'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { rolesKept, type RoleRow } from './role-rows.ts'
import { useRolesWords } from './roles-words.ts'

type Props = Readonly<{
  /** The set that is edited; none: a new one is made. */
  preset: RolePreset | undefined
  startFrom: readonly PresetRole[]
  onAdded: (preset: RolePreset) => void
  onClose: () => void
}>

/** A firm's own roles: what they are called, and what each means to the rules. */
export function RolesDialog({ preset, startFrom, onAdded, onClose }: Props) {
  const say = useRolesWords()
  const doAdd = useDo('role-preset.add')
  const doEdit = useDo('role-preset.edit')
  const doRemove = useDo('role-preset.remove')
  const [name, setName] = useState(preset?.name ?? '')
  const [rows, setRows] = useState<readonly RoleRow[]>(preset?.roles ?? startFrom)
  const isWhole = name.trim() !== '' && rows.length > 0 && rows.every((row) => row.name.trim() !== '')
  const change = (at: number, changes: Partial<RoleRow>): void =>
    setRows(rows.map((row, index) => (index === at ? { ...row, ...changes } : row)))

  const keep = async (): Promise<void> => {
    if (!isWhole) return
    const fields = { name, roles: rolesKept(rows) }
    const kept = preset
      ? await doEdit({ id: preset.id, version: preset.version, changes: fields })
      : await doAdd(fields)
    if (!kept) return
    onClose()
    if (!preset) onAdded(kept)
  }
  const remove = async (): Promise<void> => {
    if (preset && (await doRemove({ id: preset.id, version: preset.version }))) onClose()
  }
  return (
    <FormDialog
      title={say(preset ? 'editTitle' : 'addTitle')}
      size="sm"
      confirmLabel={say('keep')}
      cancelLabel={say('cancel')}
      isConfirmable={isWhole}
      onConfirm={() => void keep()}
      onCancel={onClose}
    >
      <Box sx={{ display: 'grid', gap: 3, pt: 1 }}>
        <TextField
          label={say('setName')}
          value={name}
          autoFocus
          onChange={(event) => setName(event.target.value)}
          slotProps={{ htmlInput: { maxLength: 200 } }}
        />
        <Typography variant="caption" color="textSecondary">
          {say('meaningWhy')}
        </Typography>
        <Box role="group" aria-label={say('roles')} sx={{ display: 'grid', gap: 2 }}>
          {rows.map((row, index) => (
            <Box
              // Rows have no name of their own until they are kept, and are only added at the end.
              // oxlint-disable-next-line react/no-array-index-key
              key={row.key ?? index}
              sx={{ display: 'grid', gridTemplateColumns: '1fr 1.4fr auto', gap: 2, alignItems: 'center' }}
            >
              <TextField
                value={row.name}
                onChange={(event) => change(index, { name: event.target.value })}
                slotProps={{
                  htmlInput: { 'aria-label': say('roleName', { number: index + 1 }), maxLength: 200 },
                }}
              />
              <TextField
                select
                value={row.meaning}
                onChange={(event) =>
                  change(index, {
                    meaning: roleMeanings.find((each) => each === event.target.value) ?? 'other',
                  })
                }
                slotProps={{
                  select: {
                    SelectDisplayProps: { 'aria-label': say('meaning', { number: index + 1 }) },
                  },
                }}
              >
                {roleMeanings.map((meaning) => (
                  <MenuItem key={meaning} value={meaning}>
                    {say(`meaning-${meaning}`)}
                  </MenuItem>
                ))}
              </TextField>
              <IconButton
                aria-label={say('removeRole', { number: index + 1 })}
                disabled={rows.length === 1}
                onClick={() => setRows(rows.filter((_, at) => at !== index))}
              >
                <DeleteIcon fontSize="small" />
              </IconButton>
            </Box>
          ))}
        </Box>
        <Box sx={{ display: 'flex', gap: 2 }}>
          <Button
            startIcon={<AddIcon fontSize="small" />}
            disabled={rows.length >= 20}
            onClick={() => setRows([...rows, { name: '', meaning: 'other' }])}
          >
            {say('addRole')}
          </Button>
          {preset ? (
            <Button color="error" onClick={() => void remove()} sx={{ ml: 'auto' }}>
              {say('remove')}
            </Button>
          ) : null}
        </Box>
      </Box>
    </FormDialog>
  )
}

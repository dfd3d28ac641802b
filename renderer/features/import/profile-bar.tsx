import { fileNameOf } from '#shared/kernel/file-name.ts'
import type { Output } from '#shared/contract/contract.ts'
import { profileText } from '#shared/domain/import/profile-file.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { useRef, useState } from 'react'
import { useDo } from '../../api/use-do.ts'
import { saveFile } from '../../ui/save-file.ts'
import { useProfileWords } from './profile-words.ts'

export type Profile = Output<'import-profile.list'>[number]
type Props = Readonly<{
  profiles: readonly Profile[]
  chosen: Profile | undefined
  /** Whether it was chosen because the headings fit. */
  isByItself: boolean
  /** What would be kept now. */
  present: Pick<Profile, 'object' | 'headers' | 'settings'>
  onChoose: (id: Profile['id'] | null) => void
}>

/** The profile that a file is read by: chosen where the headings fit, kept, shared as a file, taken in from one. */
export function ProfileBar({ profiles, chosen, isByItself, present, onChoose }: Props) {
  const say = useProfileWords()
  const add = useDo('import-profile.add')
  const edit = useDo('import-profile.edit')
  const remove = useDo('import-profile.remove')
  const takeFile = useDo('import-profile.takeFile')
  const [name, setName] = useState('')
  const picker = useRef<HTMLInputElement>(null)

  async function keep(): Promise<void> {
    const kept = await add({ ...present, name: name.trim() })
    if (kept) onChoose(kept.id)
    setName('')
  }
  async function take(file: File | undefined): Promise<void> {
    const taken = file && (await takeFile({ text: await file.text() }))
    if (taken) onChoose(taken.id)
  }

  return (
    <Box component="section" aria-labelledby="profile" sx={{ display: 'grid', gap: 3 }}>
      <Typography id="profile" variant="h2">
        {say('title')}
      </Typography>
      <Box sx={{ display: 'flex', gap: 2, alignItems: 'center', flexWrap: 'wrap' }}>
        <TextField
          select
          label={say('profile')}
          value={chosen?.id ?? ''}
          onChange={(event) => onChoose(profiles.find(({ id }) => id === event.target.value)?.id ?? null)}
          slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
          sx={{ minWidth: 200 }}
        >
          <MenuItem value="">{say('none')}</MenuItem>
          {profiles.map((each) => (
            <MenuItem key={each.id} value={each.id}>
              {each.name}
            </MenuItem>
          ))}
        </TextField>
        {chosen ? (
          <>
            <Button onClick={() => void edit({ id: chosen.id, version: chosen.version, changes: present })}>
              {say('update', { name: chosen.name })}
            </Button>
            <Button
              onClick={() =>
                saveFile(`${fileNameOf(chosen.name)}.json`, 'application/json', profileText(chosen))
              }
            >
              {say('share')}
            </Button>
            <Button
              onClick={() => {
                onChoose(null)
                void remove({ id: chosen.id, version: chosen.version })
              }}
            >
              {say('remove')}
            </Button>
          </>
        ) : null}
        <TextField
          label={say('name')}
          value={name}
          onChange={(event) => setName(event.target.value.slice(0, 200))}
          sx={{ width: 180 }}
        />
        <Button disabled={name.trim() === ''} onClick={() => void keep()}>
          {say('keep')}
        </Button>
        <Button onClick={() => picker.current?.click()}>{say('takeFile')}</Button>
        <input
          ref={picker}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={say('takeFile')}
          onChange={(event) => {
            void take(event.target.files?.[0])
            event.target.value = ''
          }}
        />
      </Box>
      {chosen && isByItself ? (
        <Typography component="output" variant="body2" color="textSecondary">
          {say('fits', { name: chosen.name })}
        </Typography>
      ) : null}
    </Box>
  )
}

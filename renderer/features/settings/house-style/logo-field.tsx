import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { sayFailure } from '#shared/contract/failure-words.ts'
import { useRef, useState } from 'react'
import { logoUrl } from '../../../ui/house/logo-size.ts'
import { Notice } from '../../../ui/notice.tsx'
import { useHouseStyleWords } from './house-style-words.ts'
import { readLogoFile } from './read-logo-file.ts'
import type { EditHouse, HouseStyleData } from './use-house-edit.ts'

type Props = Readonly<{ logo: HouseStyleData['logo']; edit: EditHouse; isReadOnly: boolean }>

/** The logo as it is kept, and another in its place. */
export function LogoField({ logo, edit, isReadOnly }: Props) {
  const say = useHouseStyleWords()
  const input = useRef<HTMLInputElement>(null)
  const [complaint, setComplaint] = useState<string>()
  const keep = async (next: HouseStyleData['logo']): Promise<void> => {
    const outcome = await edit({ logo: next })
    setComplaint(outcome.ok ? undefined : sayFailure(outcome.error))
  }
  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return
    const read = await readLogoFile(file)
    if (read === 'unreadable') setComplaint(say('logoWrong'))
    else if (read === 'too-large') setComplaint(say('logoTooLarge'))
    else await keep(read)
  }
  return (
    <Box role="group" aria-label={say('logo')} sx={{ display: 'grid', gap: 2, justifyItems: 'start', mb: 2 }}>
      {logo === null ? null : (
        <Box sx={{ display: 'flex', gap: 3, alignItems: 'center' }}>
          <Box sx={{ p: 2, bgcolor: '#fff', border: '1px solid', borderColor: 'divider', borderRadius: 1 }}>
            <img
              src={logoUrl(logo)}
              alt={say('logoAlt')}
              style={{ display: 'block', maxWidth: 220, maxHeight: 64 }}
            />
          </Box>
          <Typography variant="caption" color="textSecondary">
            {say('logoFacts', {
              kind: logo.kind.toUpperCase(),
              width: logo.widthPx,
              height: logo.heightPx,
            })}
          </Typography>
        </Box>
      )}
      {isReadOnly ? null : (
        <Box sx={{ display: 'flex', gap: 2 }}>
          <Button variant="outlined" onClick={() => input.current?.click()}>
            {say(logo === null ? 'chooseLogo' : 'changeLogo')}
          </Button>
          {logo === null ? null : <Button onClick={() => void keep(null)}>{say('removeLogo')}</Button>}
          <input
            ref={input}
            type="file"
            hidden
            accept="image/png,image/jpeg,image/svg+xml"
            aria-label={say('chooseLogo')}
            onChange={(event) => {
              void take(event.target.files?.[0])
              event.target.value = ''
            }}
          />
        </Box>
      )}
      {complaint === undefined ? null : (
        <Notice severity="error" onClose={() => setComplaint(undefined)}>
          {complaint}
        </Notice>
      )}
      <Typography variant="caption" color="textSecondary" sx={{ maxWidth: 560 }}>
        {say('logoHint')}
      </Typography>
    </Box>
  )
}

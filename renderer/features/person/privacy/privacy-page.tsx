import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import { usePrivacyWords } from './privacy-words.ts'
import { useAgeWords } from '../age/age-words.ts'
import { AgeLimitsPart } from '../age/age-limits-part.tsx'
import { DueLink } from '../age/due-link.tsx'
import { BackList } from './back-list.tsx'
import { ErasedList } from './erased-list.tsx'
import { RemovedList } from './removed-list.tsx'

/**
 * How long what is held about people is held, who was removed and is still in the history, and who was erased.
 * @param backups what tells of backups that hold erased people: it is of another feature
 */
export function PrivacyPage({ backups }: Readonly<{ backups: ReactNode }>) {
  const say = usePrivacyWords()
  const sayAge = useAgeWords()
  return (
    <Box sx={{ maxWidth: 1120, px: 6, py: 5, display: 'grid', gap: 5 }}>
      <Box sx={{ display: 'grid', gap: 1 }}>
        <Typography variant="h1">{say('title')}</Typography>
        <Typography color="textSecondary" sx={{ maxWidth: 720 }}>
          {say('how')}
        </Typography>
        <DueLink />
      </Box>
      <BackList />
      <Part id="age-limits" title={sayAge('limits')} why={sayAge('limitsWhy')}>
        <AgeLimitsPart />
      </Part>
      <Part id="removed" title={say('removed')} why={say('removedWhy')}>
        <RemovedList />
      </Part>
      <Part id="erased" title={say('erased')} why={say('erasedHow')}>
        <ErasedList />
      </Part>
      <Part id="backups" title={say('backups')} why={say('backupsWhy')}>
        {backups}
      </Part>
    </Box>
  )
}

type PartProps = Readonly<{ id: string; title: string; why: string; children: ReactNode }>

function Part({ id, title, why, children }: PartProps) {
  return (
    <Box component="section" aria-labelledby={id}>
      <Typography variant="h2" id={id}>
        {title}
      </Typography>
      <Typography color="textSecondary" sx={{ mb: 1.5, maxWidth: 720 }}>
        {why}
      </Typography>
      {children}
    </Box>
  )
}

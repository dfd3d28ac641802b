import { sayFailure } from '#shared/contract/failure-words.ts'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useAsk } from '../../api/use-ask.ts'
import { useTry } from '../../api/use-do.ts'
import { Notice } from '../../ui/notice.tsx'
import { useSettingsWords } from './settings-words.ts'

/** How far the index has come, and the way to make it anew. */
export function SearchIndex({ isReadOnly }: Readonly<{ isReadOnly: boolean }>) {
  const say = useSettingsWords()
  const status = useAsk('search.getStatus', {})
  const rebuild = useTry('search.rebuild')
  const [told, setTold] = useState<string>()
  const pending = status.value?.pending ?? 0

  const begin = async (): Promise<void> => {
    const outcome = await rebuild({})
    setTold(outcome.ok ? say('rebuilding') : sayFailure(outcome.error))
  }
  return (
    <>
      <Typography color="textSecondary" sx={{ mb: 1.5 }}>
        {pending > 0 ? say('searchPending', { count: pending }) : say('searchWhy')}
      </Typography>
      {isReadOnly ? null : <Button onClick={() => void begin()}>{say('rebuild')}</Button>}
      {told === undefined ? null : <Notice severity="info">{told}</Notice>}
    </>
  )
}

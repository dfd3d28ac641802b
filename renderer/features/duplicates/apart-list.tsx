import type { DuplicateObject } from '#shared/domain/duplicates/model.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useAsk } from '../../api/use-ask.ts'
import { useDo } from '../../api/use-do.ts'
import { useDuplicatesWords } from './duplicates-words.ts'

/** What was said to be different, on demand: it can be taken back. */
export function ApartList({
  object,
  isReadOnly,
}: Readonly<{ object: DuplicateObject; isReadOnly: boolean }>) {
  const say = useDuplicatesWords()
  const [isOpen, setOpen] = useState(false)
  const apart = useAsk('duplicate.listApart', { object, limit: 200 }, { when: isOpen })
  const forget = useDo('duplicate.forgetApart')
  return (
    <Box sx={{ mt: 'auto', pt: 4 }}>
      <Button size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {say(isOpen ? 'hideSaid' : 'said')}
      </Button>
      {isOpen && apart.value?.total === 0 ? (
        <Typography color="textSecondary">{say('noneSaid')}</Typography>
      ) : null}
      {isOpen && apart.value ? (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, maxWidth: 720 }}>
          {apart.value.rows.map(({ id, version, one, other }) => (
            <Box component="li" key={id} sx={{ display: 'flex', alignItems: 'center', gap: 3 }}>
              <Box sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
                {say('betweenPair', { one, other })}
              </Box>
              {isReadOnly ? null : (
                <Button
                  size="small"
                  aria-label={say('askAgainNamed', { one, other })}
                  onClick={() => void forget({ id, version })}
                >
                  {say('askAgain')}
                </Button>
              )}
            </Box>
          ))}
        </Box>
      ) : null}
    </Box>
  )
}

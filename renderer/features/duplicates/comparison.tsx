import { sayFailure } from '#shared/contract/failure-words.ts'
import type { AppError } from '#shared/contract/errors.ts'
import type { DuplicateObject } from '#shared/domain/duplicates/model.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { useAsk } from '../../api/use-ask.ts'
import { useDo, useTry } from '../../api/use-do.ts'
import { NotAnswered } from '../../ui/not-answered.tsx'
import { Notice } from '../../ui/notice.tsx'
import { useDuplicatesWords } from './duplicates-words.ts'
import type { Group } from './group-list.tsx'
import { choiceOf, nothingSaid, wishOf } from './merge-choice.ts'
import { MergeDialog } from './merge-dialog.tsx'
import { ReasonList } from './reason-list.tsx'
import { SideBySide } from './side-by-side.tsx'
import { nameOfThing } from './thing-words.ts'

type Props = Readonly<{
  object: DuplicateObject
  group: Group
  isReadOnly: boolean
  onDone: (sentence: string) => void
}>

/** Those that may be one side by side: whose value each field takes, and what is done about them. */
export function Comparison({ object, group, isReadOnly, onDone }: Props) {
  const say = useDuplicatesWords()
  const ids = group.things.map(({ id }) => id)
  const compared = useAsk('duplicate.compare', { object, ids }, { when: ids.length > 1 })
  const mergeAccounts = useTry('duplicate.mergeAccounts')
  const mergeContacts = useTry('duplicate.mergeContacts')
  const keepApart = useDo('duplicate.keepApart')
  const [said, setSaid] = useState(nothingSaid)
  const [isAsking, setAsking] = useState(false)
  const [failure, setFailure] = useState<AppError>()

  if (compared.failure) return <NotAnswered failure={compared.failure} onAgain={compared.askAgain} />
  if (compared.value?.object !== object) return null
  const choice = choiceOf(compared.value, said)
  if (!choice) return null

  const merge = async (): Promise<void> => {
    setAsking(false)
    const outcome =
      object === 'account'
        ? await mergeAccounts(wishOf(choice, 'description'))
        : await mergeContacts(wishOf(choice, 'note'))
    if (outcome.ok) onDone(say('merged', { name: nameOfThing(choice.stays), count: outcome.value.moved }))
    else setFailure(outcome.error)
  }

  return (
    <Box component="section" aria-label={say('side')} sx={{ display: 'grid', gap: 4, minWidth: 0 }}>
      <ReasonList group={group} />
      {failure ? (
        <Notice severity="error" onClose={() => setFailure(undefined)}>
          {sayFailure(failure)}
        </Notice>
      ) : null}
      {isReadOnly ? null : (
        <Box sx={{ display: 'flex', gap: 2 }}>
          <Button variant="contained" disabled={choice.goes.length === 0} onClick={() => setAsking(true)}>
            {say('mergeOf')}
          </Button>
          <Button variant="outlined" onClick={() => void keepApart({ object, ids })}>
            {say('apart')}
          </Button>
        </Box>
      )}
      <SideBySide
        compared={compared.value}
        choice={choice}
        said={said}
        isReadOnly={isReadOnly}
        onSay={setSaid}
      />
      {isAsking ? (
        <MergeDialog choice={choice} onConfirm={() => void merge()} onCancel={() => setAsking(false)} />
      ) : null}
    </Box>
  )
}

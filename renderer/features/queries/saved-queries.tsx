import type { Output } from '#shared/contract/contract.ts'
import PinIcon from '@mui/icons-material/PushPin'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { Link } from 'react-router'
import { useAsk } from '../../api/use-ask.ts'
import { useDo } from '../../api/use-do.ts'
import { useIsReadOnly } from '../../api/use-is-read-only.ts'
import { TextDialog } from '../../ui/text-dialog.tsx'
import { useQueriesWords } from './queries-words.ts'
import { readKept, type Question } from './query-address.ts'

type Saved = Output<'saved-query.list'>[number]

/** The questions that are kept, those that are pinned first. */
export function SavedQueries({ savedId }: Readonly<{ savedId: string | null }>) {
  const say = useQueriesWords()
  const saved = useAsk('saved-query.list', {}).value ?? []
  if (saved.length === 0) return null
  return (
    <Box component="nav" aria-label={say('saved')} sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
      {saved.map(({ id, name, question, isPinned }) => (
        <Button
          key={id}
          component={Link}
          to={`?${new URLSearchParams({ ...readKept(question), saved: id })}`}
          variant={id === savedId ? 'contained' : 'outlined'}
          aria-current={id === savedId ? true : undefined}
          startIcon={isPinned ? <PinIcon titleAccess={say('pinned')} /> : undefined}
          sx={{ maxWidth: 280, textTransform: 'none' }}
        >
          {name}
        </Button>
      ))}
    </Box>
  )
}

type Props = Readonly<{
  question: Question
  savedId: string | null
  onSaved: (saved: Saved | null) => void
}>

/** Keeps the question, or changes the one that is open: its name, its place, what it asks. */
export function SaveActions({ question, savedId, onSaved }: Props) {
  const say = useQueriesWords()
  const isReadOnly = useIsReadOnly()
  const own = useAsk('saved-query.list', {}).value?.find(({ id }) => id === savedId)
  const add = useDo('saved-query.add')
  const edit = useDo('saved-query.edit')
  const remove = useDo('saved-query.remove')
  const [naming, setNaming] = useState<'add' | 'rename'>()
  if (isReadOnly) return null

  const change = async (changes: Parameters<typeof edit>[0]['changes']): Promise<void> => {
    if (own) await edit({ id: own.id, version: own.version, changes })
  }
  const keep = async (name: string): Promise<void> => {
    if (naming === 'rename') await change({ name })
    else onSaved((await add({ name, query: question })) ?? null)
    setNaming(undefined)
  }
  const drop = async (): Promise<void> => {
    if (own && (await remove({ id: own.id, version: own.version }))) onSaved(null)
  }
  const isUnwritten = 'sql' in question && question.sql.trim() === ''
  const isOther = own !== undefined && own.question !== JSON.stringify(question)
  return (
    <>
      {own ? (
        <>
          {isOther && !isUnwritten ? (
            <Button onClick={() => void change({ query: question })}>{say('saveChanges')}</Button>
          ) : null}
          <Button onClick={() => void change({ isPinned: !own.isPinned })}>
            {say(own.isPinned ? 'unpin' : 'pin')}
          </Button>
          <Button onClick={() => setNaming('rename')}>{say('rename')}</Button>
          <Button onClick={() => void drop()}>{say('removeSaved')}</Button>
        </>
      ) : null}
      <Button onClick={() => setNaming('add')} disabled={isUnwritten}>
        {say(own ? 'saveAsNew' : 'save')}
      </Button>
      {naming ? (
        <TextDialog
          title={say(naming === 'add' ? 'save' : 'rename')}
          label={say('questionName')}
          first={naming === 'rename' ? own?.name : undefined}
          confirmLabel={say('keep')}
          cancelLabel={say('cancel')}
          onConfirm={(name) => void keep(name)}
          onCancel={() => setNaming(undefined)}
        />
      ) : null}
    </>
  )
}

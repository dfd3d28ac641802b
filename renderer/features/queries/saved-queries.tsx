import type { Output } from '#shared/contract/contract.ts'
import type { Query } from '#shared/domain/query/query.ts'
import PinIcon from '@mui/icons-material/PushPin'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import TextField from '@mui/material/TextField'
import { useState } from 'react'
import { Link } from 'react-router'
import { useAsk } from '../../api/use-ask.ts'
import { useDo } from '../../api/use-do.ts'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { useQueriesWords } from './queries-words.ts'

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
          to={`?${new URLSearchParams({ q: question, saved: id })}`}
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
  query: Query
  savedId: string | null
  isReadOnly: boolean
  onSaved: (saved: Saved | null) => void
}>

/** Keeps the question, or changes the one that is open: its name, its place, what it asks. */
export function SaveActions({ query, savedId, isReadOnly, onSaved }: Props) {
  const say = useQueriesWords()
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
    else onSaved((await add({ name, query })) ?? null)
    setNaming(undefined)
  }
  const drop = async (): Promise<void> => {
    if (own && (await remove({ id: own.id, version: own.version }))) onSaved(null)
  }
  const isOther = own !== undefined && own.question !== JSON.stringify(query)
  return (
    <>
      {own ? (
        <>
          {isOther ? <Button onClick={() => void change({ query })}>{say('saveChanges')}</Button> : null}
          <Button onClick={() => void change({ isPinned: !own.isPinned })}>
            {say(own.isPinned ? 'unpin' : 'pin')}
          </Button>
          <Button onClick={() => setNaming('rename')}>{say('rename')}</Button>
          <Button onClick={() => void drop()}>{say('removeSaved')}</Button>
        </>
      ) : null}
      <Button onClick={() => setNaming('add')}>{say(own ? 'saveAsNew' : 'save')}</Button>
      {naming ? (
        <NameDialog
          title={say(naming === 'add' ? 'save' : 'rename')}
          first={naming === 'rename' ? (own?.name ?? '') : ''}
          onKeep={(name) => void keep(name)}
          onCancel={() => setNaming(undefined)}
        />
      ) : null}
    </>
  )
}

type NameProps = Readonly<{
  title: string
  first: string
  onKeep: (name: string) => void
  onCancel: () => void
}>

function NameDialog({ title, first, onKeep, onCancel }: NameProps) {
  const say = useQueriesWords()
  const [name, setName] = useState(first)
  const isNamed = name.trim() !== ''
  return (
    <FormDialog
      title={title}
      confirmLabel={say('keep')}
      cancelLabel={say('cancel')}
      isConfirmable={isNamed}
      onConfirm={() => {
        if (isNamed) onKeep(name)
      }}
      onCancel={onCancel}
    >
      <TextField
        fullWidth
        autoFocus
        margin="dense"
        label={say('questionName')}
        value={name}
        onChange={(event) => setName(event.target.value)}
        slotProps={{ htmlInput: { maxLength: 200 } }}
      />
    </FormDialog>
  )
}

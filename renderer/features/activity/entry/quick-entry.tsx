import type { Output } from '#shared/contract/contract.ts'
import type { AppError } from '#shared/contract/errors.ts'
import { sayFailure } from '#shared/contract/failure-words.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import type { TeamMember } from '#shared/domain/relationship/model.ts'
import type { EntryPerson } from '#shared/domain/touchpoint/entry-people.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useEffect, useMemo, useRef, useState, type FormEvent } from 'react'
import { useSearchParams } from 'react-router'
import { useTry } from '../../../api/use-do.ts'
import { LookupField } from '../../../ui/lookup-field.tsx'
import { useToday } from '../../../ui/use-today.ts'
import { useAsk } from '../../../api/use-ask.ts'
import { useActivityWords } from '../activity-words.ts'
import { complaintsOf, draftWith, emptyDraft, recordOf } from '../touchpoint-draft.ts'
import { EntryField } from './entry-field.tsx'
import { EntryPreview } from './entry-preview.tsx'
import { entryTeamMemberOf } from './named.ts'
import { useEntry } from './use-entry.ts'

type Props = Readonly<{ named: Output<'touchpoint.listNameable'>; team: readonly TeamMember[] }>
type Account = Readonly<{ id: AccountId; name: string }>

/** One line for a touchpoint at any account: whoever of theirs it names says at which, else it is chosen. Enter records. */
export function QuickEntry({ named, team }: Props) {
  const say = useActivityWords()
  const today = useToday()
  const record = useTry('touchpoint.record')
  const field = useRef<HTMLInputElement>(null)
  const [params] = useSearchParams()
  const isAsked = params.has('record')
  useEffect(() => {
    if (isAsked) field.current?.focus()
  }, [isAsked, params])

  const people = useMemo(
    (): readonly EntryPerson[] => [
      ...named.map(({ id, name, detail, accountId, accountName }): EntryPerson => ({
        id,
        side: 'theirs',
        name,
        detail: [detail, accountName].filter(Boolean).join(', '),
        accountId,
      })),
      ...team.map(entryTeamMemberOf),
    ],
    [named, team],
  )
  const line = useEntry(people, today)
  const [chosen, setChosen] = useState<Account | null>(null)
  const [refusal, setRefusal] = useState<AppError>()
  const [said, setSaid] = useState<string>()
  const draft = useMemo(() => draftWith(emptyDraft(today), line.entry), [line.entry, today])
  const account = chosen ?? accountOf(named, draft.contactIds)

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    const [complaint] = complaintsOf(draft)
    if (complaint || !account) return setSaid(complaint ? say(complaint) : say('accountMissing'))
    const outcome = await record(recordOf(account.id, draft))
    setRefusal(outcome.ok ? undefined : outcome.error)
    if (!outcome.ok) return
    setSaid(say('recordedAt', { subject: outcome.value.subject, account: account.name }))
    setChosen(null)
    line.clear()
    field.current?.focus()
  }
  return (
    <Box
      component="form"
      aria-label={say('record')}
      noValidate
      onSubmit={(event) => void submit(event)}
      sx={{ mb: 4 }}
    >
      <EntryField line={line} help={say('quickHelp')} field={field} onType={() => setSaid(undefined)} />
      {line.text === '' ? null : (
        <>
          <EntryPreview draft={draft} people={line.entry.people} />
          <Box sx={{ display: 'flex', gap: 3, alignItems: 'start', mt: 3 }}>
            <Box sx={{ width: 320 }}>
              <AccountChoice account={account} onChoose={setChosen} />
            </Box>
            <Button type="submit" variant="contained">
              {say('recordIt')}
            </Button>
          </Box>
        </>
      )}
      <Typography
        role="status"
        variant="caption"
        component="div"
        color={refusal ? 'error' : 'textSecondary'}
        sx={{ minHeight: 18 }}
      >
        {refusal ? sayFailure(refusal) : said}
      </Typography>
    </Box>
  )
}

type ChoiceProps = Readonly<{ account: Account | null; onChoose: (account: Account | null) => void }>

function AccountChoice({ account, onChoose }: ChoiceProps) {
  const say = useActivityWords()
  const [search, setSearch] = useState('')
  const answer = useAsk('account.list', { filter: { search }, limit: 20 })
  return (
    <LookupField
      label={say('account')}
      value={account}
      found={(answer.value?.rows ?? []).map(({ id, name }) => ({ id, name }))}
      onSearch={setSearch}
      onChoose={onChoose}
      isSearching={answer.isAsking}
      nothingFound={say('noAccountFound')}
    />
  )
}

/** Where all who are named belong to one account, that one. */
function accountOf(named: Props['named'], contactIds: readonly string[]): Account | null {
  const at = named.filter(({ id }) => contactIds.includes(id))
  const [first] = at
  if (!first || at.some(({ accountId }) => accountId !== first.accountId)) return null
  return { id: first.accountId, name: first.accountName }
}

import type { Output } from '#shared/contract/contract.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import Box from '@mui/material/Box'
import Checkbox from '@mui/material/Checkbox'
import Typography from '@mui/material/Typography'
import { useAccountSearch } from '../../../api/use-account-search.ts'
import { formatCount } from '../../../ui/format.ts'
import { LookupField } from '../../../ui/lookup-field.tsx'
import { PlainTable } from '../plain-table.tsx'
import { useBringInWords } from './bring-in-words.ts'

type Person = Output<'touchpoint.readFile'>['people'][number]
type Props = Readonly<{
  people: readonly Person[]
  count: number
  /** `null` makes nobody's contact of the person. */
  onChoose: (key: string, accountId: AccountId | null) => void
}>

/** People of the file whom nobody knows, who is proposed as a contact, and where. */
export function NewPeople({ people, count, onChoose }: Props) {
  const say = useBringInWords()
  return (
    <Box component="section" aria-labelledby="new-people">
      <Typography id="new-people" variant="h2">
        {say('people')}
      </Typography>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
        {say('peopleNote')}
      </Typography>
      <Box sx={{ maxHeight: 360, overflow: 'auto' }} tabIndex={0} role="group" aria-labelledby="new-people">
        <PlainTable>
          <thead>
            <tr>
              <th scope="col">{say('person')}</th>
              <th scope="col" style={{ width: 110 }}>
                {say('touches')}
              </th>
              <th scope="col" style={{ width: '44%' }}>
                {say('becomes')}
              </th>
            </tr>
          </thead>
          <tbody>
            {people.map((person) => (
              <PersonRow
                key={person.key}
                person={person}
                onChoose={(accountId) => onChoose(person.key, accountId)}
              />
            ))}
          </tbody>
        </PlainTable>
      </Box>
      {count > people.length ? (
        <Typography variant="caption">{say('morePeople', { count: count - people.length })}</Typography>
      ) : null}
    </Box>
  )
}

type RowProps = Readonly<{ person: Person; onChoose: (accountId: AccountId | null) => void }>

function PersonRow({ person, onChoose }: RowProps) {
  const say = useBringInWords()
  const accounts = useAccountSearch()
  const { accountId, accountName, isTaken } = person
  const name = person.name || person.email
  return (
    <tr>
      <td>
        {name}
        {person.name !== '' && person.email !== '' ? (
          <Typography variant="caption" component="div" color="textSecondary">
            {person.email}
          </Typography>
        ) : null}
      </td>
      <td>{formatCount(person.touches)}</td>
      <td>
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, mb: '-18px' }}>
          <Checkbox
            size="small"
            checked={isTaken}
            disabled={accountId === null}
            onChange={(_event, isOn) => onChoose(isOn ? accountId : null)}
            slotProps={{ input: { 'aria-label': say('become', { name }) } }}
            sx={{ mt: '-18px' }}
          />
          <Box sx={{ flex: 1 }}>
            <LookupField
              label={say('accountOf', { name })}
              value={accountId === null ? null : { id: accountId, name: accountName ?? '' }}
              found={accounts.found}
              onSearch={accounts.search}
              isSearching={accounts.isSearching}
              nothingFound={say('noAccount')}
              onChoose={(chosen) => onChoose(chosen?.id ?? null)}
            />
          </Box>
        </Box>
      </td>
    </tr>
  )
}

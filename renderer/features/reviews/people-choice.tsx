import type { TeamMemberId } from '#shared/domain/relationship/model.ts'
import Autocomplete from '@mui/material/Autocomplete'
import TextField from '@mui/material/TextField'
import { useAsk } from '../../api/use-ask.ts'
import { useReviewsWords } from './reviews-words.ts'

type Props = Readonly<{
  chosen: readonly TeamMemberId[]
  isReadOnly?: boolean
  onChoose: (ids: readonly TeamMemberId[]) => void
}>

/** Who of us takes part. */
export function PeopleChoice({ chosen, isReadOnly = false, onChoose }: Props) {
  const say = useReviewsWords()
  const team = useAsk('team-member.list', {}).value ?? []
  return (
    <Autocomplete
      multiple
      size="small"
      readOnly={isReadOnly}
      disableCloseOnSelect
      options={team}
      value={team.filter(({ id }) => chosen.includes(id))}
      getOptionKey={({ id }) => id}
      getOptionLabel={({ name }) => name}
      isOptionEqualToValue={(one, other) => one.id === other.id}
      onChange={(_event, picked) => onChoose(picked.map(({ id }) => id))}
      noOptionsText={say('nobody')}
      slotProps={{ listbox: { sx: { fontSize: 13 } } }}
      renderInput={(params) => <TextField {...params} label={say('people')} />}
    />
  )
}

import Autocomplete from '@mui/material/Autocomplete'
import TextField from '@mui/material/TextField'

export type Person<I extends string> = Readonly<{ id: I; name: string; note: string }>

type Props<I extends string> = Readonly<{
  label: string
  people: readonly Person<I>[]
  chosen: readonly I[]
  nobodyFound: string
  onChoose: (ids: readonly I[]) => void
}>

/** Some people among many, by name. */
export function PeopleField<I extends string>({ label, people, chosen, nobodyFound, onChoose }: Props<I>) {
  return (
    <Autocomplete
      multiple
      size="small"
      disableCloseOnSelect
      limitTags={2}
      options={people}
      value={people.filter((person) => chosen.includes(person.id))}
      noOptionsText={nobodyFound}
      getOptionKey={(person) => person.id}
      getOptionLabel={(person) => (person.note === '' ? person.name : `${person.name}, ${person.note}`)}
      isOptionEqualToValue={(person, other) => person.id === other.id}
      onChange={(_event, persons) => onChoose(persons.map((person) => person.id))}
      renderInput={(params) => <TextField {...params} label={label} />}
      slotProps={{ chip: { size: 'small' } }}
    />
  )
}

import type { ComparedDuplicates } from '#shared/contract/duplicate.ts'
import { isBlankField, isContradicted, joinedFields } from '#shared/domain/duplicates/merge-fields.ts'
import Box from '@mui/material/Box'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import Radio from '@mui/material/Radio'
import Typography from '@mui/material/Typography'
import { Link } from 'react-router'
import { formatList } from '../../ui/format.ts'
import { useTrailFields } from '../../ui/trail/trail-words.ts'
import { useTrailValues } from '../../ui/trail/value-words.ts'
import { useDuplicatesWords, useHungWords } from './duplicates-words.ts'
import { nameOfThing, pathOfThing } from './thing-words.ts'
import type { ComparedThing, MergeChoice, MergeField, Said } from './merge-choice.ts'

type Props = Readonly<{
  compared: ComparedDuplicates
  choice: MergeChoice
  said: Said
  isReadOnly: boolean
  onSay: (said: Said) => void
}>

/** A column for each, a row for each field in which they differ; in every row one value is chosen. */
export function SideBySide({ compared, choice, said, isReadOnly, onSay }: Props) {
  const say = useDuplicatesWords()
  const sayField = useTrailFields()
  const things: readonly ComparedThing[] = compared.things
  const values = things.map(({ value }) => value as unknown as Readonly<Record<string, unknown>>)
  const joined = choice.differing.find((field) => joinedFields.some((each) => each === field))
  const isPart = ({ value }: ComparedThing): boolean => !said.without.has(value.id)

  return (
    <Box sx={{ overflowX: 'auto' }}>
      <Box component="table" sx={tableLook}>
        <thead>
          <tr>
            <Box component="th" scope="col" sx={{ width: 140 }}>
              {say('field')}
            </Box>
            {things.map((thing) => (
              <Box component="th" scope="col" key={thing.value.id} sx={{ minWidth: 200 }}>
                <Link to={pathOfThing(thing)}>{nameOfThing(thing)}</Link>
                <Box sx={{ display: 'flex', flexWrap: 'wrap' }}>
                  <FormControlLabel
                    label={say('stays')}
                    control={
                      <Radio
                        size="small"
                        name="stays"
                        disabled={isReadOnly || !isPart(thing)}
                        checked={thing === choice.stays}
                        onChange={() => onSay({ ...said, stays: thing.value.id })}
                        slotProps={{
                          input: { 'aria-label': say('staysNamed', { name: nameOfThing(thing) }) },
                        }}
                      />
                    }
                  />
                  {things.length > 2 ? (
                    <FormControlLabel
                      label={say('goesIn')}
                      control={
                        <Checkbox
                          size="small"
                          disabled={isReadOnly}
                          checked={isPart(thing)}
                          onChange={() => onSay({ ...said, without: toggled(said.without, thing.value.id) })}
                          slotProps={{
                            input: { 'aria-label': say('goesInNamed', { name: nameOfThing(thing) }) },
                          }}
                        />
                      }
                    />
                  ) : null}
                </Box>
              </Box>
            ))}
          </tr>
        </thead>
        <tbody>
          {choice.differing.map((field) => (
            <tr key={field}>
              <Box component="th" scope="row">
                <Box
                  component="span"
                  sx={{ '&::first-letter': { textTransform: 'uppercase' }, display: 'block' }}
                >
                  {sayField(field)}
                </Box>
                {isContradicted(values, field) ? (
                  <Typography component="span" variant="caption" color="warning" sx={{ fontWeight: 600 }}>
                    ≠ {say('differs')}
                  </Typography>
                ) : null}
              </Box>
              {things.map((thing) => (
                <Cell
                  key={thing.value.id}
                  compared={compared}
                  thing={thing}
                  field={field}
                  isChosen={
                    isPart(thing) &&
                    (choice.from[field] === thing.value.id || (choice.joins && field === joined))
                  }
                  isFixed={
                    isReadOnly ||
                    !isPart(thing) ||
                    (choice.joins && field === joined) ||
                    (field === 'managerId' && choice.differing.includes('accountId'))
                  }
                  onTake={() => onSay({ ...said, takes: { ...said.takes, [field]: thing.value.id } })}
                />
              ))}
            </tr>
          ))}
          {joined ? (
            <tr>
              <td colSpan={things.length + 1}>
                <FormControlLabel
                  label={say('joinBoth')}
                  control={
                    <Checkbox
                      size="small"
                      disabled={isReadOnly}
                      checked={choice.joins}
                      onChange={() => onSay({ ...said, joins: !said.joins })}
                    />
                  }
                />
              </td>
            </tr>
          ) : null}
          <tr>
            <Box component="th" scope="row">
              {say('hung')}
            </Box>
            {things.map((thing) => (
              <td key={thing.value.id}>
                <Hung thing={thing} />
              </td>
            ))}
          </tr>
        </tbody>
      </Box>
      {choice.sameCount > 0 ? (
        <Typography variant="caption" color="textSecondary">
          {say('same', { count: choice.sameCount })}
        </Typography>
      ) : null}
    </Box>
  )
}

type CellProps = Readonly<{
  compared: ComparedDuplicates
  thing: ComparedThing
  field: MergeField
  isChosen: boolean
  isFixed: boolean
  onTake: () => void
}>

function Cell({ compared, thing, field, isChosen, isFixed, onTake }: CellProps) {
  const say = useDuplicatesWords()
  const sayField = useTrailFields()
  const sayValue = useTrailValues()
  const stored = (thing.value as unknown as Readonly<Record<string, string | number | boolean | null>>)[field]
  const shown =
    field.endsWith('Id') && field !== 'sourceId' ? (compared.names[String(stored)] ?? null) : stored
  const currency = 'currency' in thing.value ? thing.value.currency : null
  const words = isBlankField(shown) ? say('nothing') : sayValue({ currency }, field, shown ?? null)
  return (
    <Box component="td" sx={{ bgcolor: isChosen ? 'primary.light' : 'transparent' }}>
      <FormControlLabel
        label={words}
        control={
          <Radio
            size="small"
            name={`field-${field}`}
            disabled={isFixed}
            checked={isChosen}
            onChange={onTake}
            slotProps={{
              input: {
                'aria-label': say('takeNamed', {
                  field: sayField(field),
                  value: words,
                  name: nameOfThing(thing),
                }),
              },
            }}
          />
        }
        sx={{
          m: 0,
          alignItems: 'start',
          '& .MuiFormControlLabel-label': {
            py: 1.75,
            fontSize: 13,
            fontWeight: isChosen ? 600 : 400,
            color: isBlankField(shown) ? 'text.secondary' : 'text.primary',
            overflowWrap: 'anywhere',
            whiteSpace: 'pre-line',
          },
        }}
      />
    </Box>
  )
}

function Hung({ thing }: Readonly<{ thing: ComparedThing }>) {
  const say = useDuplicatesWords()
  const sayHung = useHungWords()
  if (thing.hung.length === 0) return <>{say('nothingHung')}</>
  return <>{formatList(thing.hung.map(({ kind, count }) => sayHung(kind, { count })))}</>
}

function toggled(all: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(all)
  if (!next.delete(id)) next.add(id)
  return next
}

const tableLook = {
  borderCollapse: 'collapse',
  width: '100%',
  '& th, & td': {
    textAlign: 'left',
    verticalAlign: 'top',
    px: 2,
    py: 1,
    borderBottom: '1px solid',
    borderColor: 'divider',
    fontSize: 13,
  },
  '& tbody th': { fontWeight: 400, color: 'text.secondary' },
  '& a': { color: 'primary.main' },
} as const

import type { Output } from '#shared/contract/contract.ts'
import type { Naming } from '#shared/contract/erasure.ts'
import Box from '@mui/material/Box'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import { Link as RouteLink } from 'react-router'
import { startingLarge } from '../../../ui/trail/change-table.tsx'
import { useTrailSentences } from '../../../ui/trail/use-trail-sentences.ts'
import { useEraseWords } from './erase-words.ts'

export type Wish = Readonly<{ keepsTitle: boolean; masksFullName: boolean; masksLastName: boolean }>
type Props = Readonly<{
  preview: Output<'erasure.preview'>
  wish: Wish
  onWish: (wish: Wish) => void
}>

/** Which texts of users mention the name, to be read, and whether they are to lose it. */
export function TextsNaming({ preview, wish, onWish }: Props) {
  const say = useEraseWords()
  const { fullName, lastName } = preview
  const [full, last] = [fullName.things, lastName.things]
  return (
    <Box component="section" aria-labelledby="texts" sx={{ display: 'grid', gap: 1 }}>
      <Typography id="texts" variant="h2">
        {say('texts')}
      </Typography>
      {full + last === 0 ? <Typography>{say('noTexts')}</Typography> : null}
      <Choice
        label={full === 0 ? say('fullNameNone') : say('fullName', { count: full })}
        isOn={wish.masksFullName}
        onChange={(masksFullName) =>
          onWish({ ...wish, masksFullName, masksLastName: masksFullName && wish.masksLastName })
        }
      />
      <Listed title={say('inFull')} naming={fullName} />
      <Choice
        label={last === 0 ? say('lastNameNone') : say('lastName', { count: last })}
        isOn={wish.masksLastName}
        isOff={!wish.masksFullName}
        onChange={(masksLastName) => onWish({ ...wish, masksLastName })}
      />
      <Listed title={say('inLast')} naming={lastName} />
      <Choice
        label={say('keepsTitle')}
        isOn={wish.keepsTitle}
        onChange={(keepsTitle) => onWish({ ...wish, keepsTitle })}
      />
    </Box>
  )
}

type ChoiceProps = Readonly<{
  label: string
  isOn: boolean
  isOff?: boolean
  onChange: (isOn: boolean) => void
}>

function Choice({ label, isOn, isOff = false, onChange }: ChoiceProps) {
  return (
    <FormControlLabel
      label={label}
      disabled={isOff}
      control={<Checkbox checked={isOn} onChange={(_event, checked) => onChange(checked)} />}
    />
  )
}

function Listed({ title, naming: { things, first } }: Readonly<{ title: string; naming: Naming }>) {
  const say = useEraseWords()
  const { sayThing, sayField, sayValue } = useTrailSentences()
  if (things === 0) return null
  return (
    <Box component="ul" aria-label={title} sx={{ m: 0, pl: 5, display: 'grid', gap: 1 }}>
      {first.map((thing) => {
        const change = { ...thing, operation: 'insert' as const, fields: [] }
        const path = pathOf(thing)
        return (
          <li key={thing.id}>
            {path === undefined ? (
              startingLarge(sayThing(change))
            ) : (
              <Link component={RouteLink} to={path}>
                {startingLarge(sayThing(change))}
              </Link>
            )}
            {thing.fields.map(({ field, value }) => (
              <Typography key={field} color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
                {startingLarge(sayField(field))}: {sayValue(change, field, value)}
              </Typography>
            ))}
          </li>
        )
      })}
      {things > first.length ? <li>{say('more', { count: things - first.length })}</li> : null}
    </Box>
  )
}

/** The place of an account at which a thing is read; others are read from the account itself. */
const placeOf: Partial<Record<Naming['first'][number]['object'], string>> = {
  touchpoint: '/activity',
  opportunity: '/opportunities',
  'brief-wording': '/brief',
  plan: '/plan',
}

/** Where a text can be read, for things that say which account they are at. */
function pathOf({ object, id, accountId }: Naming['first'][number]): string | undefined {
  if (accountId === null) return undefined
  const place = object === 'contact' ? `/people?person=${id}` : (placeOf[object] ?? '')
  return `/accounts/${accountId}${place}`
}

import { marginConventions } from '#shared/domain/economics/lifetime/margin-multiple.ts'
import TextField from '@mui/material/TextField'
import { LabeledPick } from '../../../ui/labeled-pick.tsx'
import type { SetParams } from '../../../ui/use-params-set.ts'
import type { LifetimeTerms } from './lifetime-terms.ts'
import { useLifetimeWords } from './lifetime-words.ts'

type Props = Readonly<{ terms: LifetimeTerms; onSet: SetParams }>

/** What is assumed of the years to come. */
export function TermsBar({ terms, onSet }: Props) {
  const say = useLifetimeWords()
  const percent = (share: number): number => Math.round(share * 1000) / 10
  const fields = [
    { name: 'years', value: terms.years, least: 1, most: 20, step: 1 },
    { name: 'discount', value: percent(terms.discount), least: 0, most: 100, step: 'any' },
    { name: 'retention', value: percent(terms.retention), least: 0, most: 100, step: 'any' },
    { name: 'growth', value: percent(terms.growth), least: -50, most: 50, step: 'any' },
  ] as const
  return (
    <>
      {fields.map(({ name, value, least, most, step }) => {
        const keep = (text: string): void => {
          if (text !== '' && Number(text) >= least && Number(text) <= most) onSet({ [name]: text })
        }
        return (
          <TextField
            key={`${name} ${value}`}
            type="number"
            label={say(name)}
            defaultValue={value}
            sx={{ width: name === 'years' ? 110 : 190 }}
            slotProps={{ htmlInput: { min: least, max: most, step } }}
            // While a number is typed it is another one with each key.
            onBlur={({ target }) => keep(target.value)}
            onKeyDown={({ key, target }) => {
              if (key === 'Enter' && target instanceof HTMLInputElement) keep(target.value)
            }}
          />
        )
      })}
      <LabeledPick
        label={say('convention')}
        value={terms.convention}
        choices={marginConventions.map((each) => [each, say(each)])}
        onPick={(first) => onSet({ first })}
      />
      <LabeledPick
        label={say('horizon')}
        value={terms.isForEver ? 'for-ever' : 'years'}
        choices={[
          ['for-ever', say('for-ever')],
          ['years', say('some-years')],
        ]}
        onPick={(multiple) => onSet({ multiple: multiple === 'years' ? multiple : null })}
      />
    </>
  )
}

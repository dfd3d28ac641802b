import type { Month } from '#shared/domain/economics/months.ts'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import type { SetParams } from '../../ui/use-params-set.ts'
import { useEconomicsWords } from './economics-words.ts'

export type Period = Readonly<{ from: Month; to: Month }>
type Props = Readonly<{
  /** What is asked for; `null` for the twelve months that end with the newest order. */
  asked: Period | null
  /** What is shown. */
  shown: Period
  /** The first and the last month with an order. */
  span: Period | null
  onSet: SetParams
}>

/** Which months the figures are of: the last twelve, a year, or months of one's own. */
export function PeriodBar({ asked, shown, span, onSet }: Props) {
  const say = useEconomicsWords()
  const years = span ? yearsOf(span) : []
  const year = asked ? years.find((each) => isYear(asked, each)) : undefined
  const choice = asked === null ? 'last' : (year ?? 'own')
  const change = (next: Partial<Period>): void => {
    const { from, to } = { ...shown, ...next }
    const isOther = from !== shown.from || to !== shown.to
    if (isOther && isMonth(from) && isMonth(to) && from <= to) onSet({ from, to })
  }
  return (
    <>
      <TextField
        select
        label={say('period')}
        value={choice}
        sx={{ minWidth: 220 }}
        onChange={({ target }) => {
          if (target.value === 'last') onSet({ from: null, to: null })
          else if (target.value === 'own') onSet(shown)
          else onSet({ from: `${target.value}-01`, to: `${target.value}-12` })
        }}
      >
        <MenuItem value="last">{say('lastTwelve')}</MenuItem>
        {years.map((each) => (
          <MenuItem key={each} value={each}>
            {say('year', { year: each })}
          </MenuItem>
        ))}
        <MenuItem value="own">{say('ownPeriod')}</MenuItem>
      </TextField>
      {(['from', 'to'] as const).map((end) => (
        <TextField
          key={`${end} ${shown[end]}`}
          type="month"
          label={say(end)}
          defaultValue={shown[end]}
          slotProps={{ inputLabel: { shrink: true } }}
          sx={{ width: 170 }}
          // While a year is typed it is another year with each key.
          onBlur={({ target }) => change({ [end]: target.value })}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && event.target instanceof HTMLInputElement)
              change({ [end]: event.target.value })
          }}
        />
      ))}
    </>
  )
}

/** The months an address asks for; `null` where it names none that can be. */
export function periodIn(params: URLSearchParams): Period | null {
  const [from, to] = [params.get('from') ?? '', params.get('to') ?? '']
  return isMonth(from) && isMonth(to) && from <= to ? { from, to } : null
}

function isMonth(text: string): boolean {
  return /^(19|2\d)\d{2}-(0[1-9]|1[0-2])$/.test(text)
}

function isYear({ from, to }: Period, year: string): boolean {
  return from === `${year}-01` && to === `${year}-12`
}

function yearsOf({ from, to }: Period): readonly string[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))]
  return Array.from({ length: Math.min(30, last - first + 1) }, (_, at) => String(last - at).padStart(4, '0'))
}

import Link from '@mui/material/Link'
import { FigureHeads } from '../../../ui/figure-heads.tsx'
import { Figures } from '../../../ui/figures.tsx'
import { formatCount } from '../../../ui/format.ts'
import { e4Text } from '../../../ui/e4-text.ts'
import type { Placed } from './price-cost-matrix.tsx'
import { useStandingWords } from './standing-words.ts'
import type { Standings } from './use-standings.ts'

type Props = Readonly<{
  standings: Standings
  accounts: readonly Placed[]
  currency: string
  onChoose: (ids: ReadonlySet<string>) => void
}>

/** The fields of a matrix in rows: who is in each, what they buy, and what is usually done with them. A press chooses them. */
export function FieldsTable({ standings, accounts, currency, onChoose }: Props) {
  const say = useStandingWords()
  const { fields, spots } = standings
  const byField = Map.groupBy(accounts, ({ accountId }) => spots.get(accountId)?.field ?? null)
  const rows = [fields.upLeft, fields.upRight, fields.downLeft, fields.downRight, null].flatMap((field) => {
    const own = byField.get(field) ?? []
    return field === null && own.length === 0 ? [] : [{ field, own }]
  })
  return (
    <Figures aria-label={say('fields')}>
      <FigureHeads words={[say('field'), say('advice')]} figures={[say('accounts'), say('net')]} />
      <tbody>
        {rows.map(({ field, own }) => {
          const name = say(field ?? 'unclassified')
          return (
            <tr key={name}>
              <th scope="row" className="whole">
                {own.length === 0 ? (
                  name
                ) : (
                  <Link
                    component="button"
                    aria-label={say('chooseField', { field: name })}
                    onClick={() => onChoose(new Set(own.map(({ accountId }) => accountId)))}
                  >
                    {name}
                  </Link>
                )}
              </th>
              <td>{field === null ? '' : say(`do-${field}`)}</td>
              <td className="figure">{formatCount(own.length)}</td>
              <td className="figure">
                {e4Text(
                  own.reduce((sum, { now }) => sum + now.netE4, 0),
                  currency,
                )}
              </td>
            </tr>
          )
        })}
      </tbody>
    </Figures>
  )
}

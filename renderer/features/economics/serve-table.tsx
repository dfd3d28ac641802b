import type { Output } from '#shared/contract/contract.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { Link } from 'react-router'
import { FigureHeads } from '../../ui/figure-heads.tsx'
import { Figures } from '../../ui/figures.tsx'
import { formatCount, formatMonth } from '../../ui/format.ts'
import { e4Text } from '../../ui/e4-text.ts'
import { useEconomicsWords } from './economics-words.ts'

type Serve = NonNullable<Output<'economics.getStatement'>['serve']>
type Props = Readonly<{ serve: Serve; currency: string }>

/** What it cost to serve, activity by activity, beside the period before. */
export function ServeTable({ serve, currency }: Props) {
  const say = useEconomicsWords()
  const { model, now, before } = serve
  return (
    <Box component="section" aria-labelledby="serve">
      <Typography id="serve" variant="h3">
        {say('serveTitle')}
      </Typography>
      <Typography variant="caption" color="textSecondary" component="p" sx={{ mb: 1 }}>
        {say('serveBy', { name: model.name, month: formatMonth(model.validFrom) })}{' '}
        <Button component={Link} to="/portfolio/economics/model">
          {say('toModel')}
        </Button>
      </Typography>
      <Figures aria-labelledby="serve">
        <FigureHeads words={[say('activity')]} figures={[say('minutes'), say('now'), say('before')]} />
        <tbody>
          {now.activities.map(({ key, name, minutes, costE4 }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              <td className="figure">{formatCount(Math.round(minutes))}</td>
              <td className="figure">{e4Text(costE4, currency)}</td>
              <td className="figure">
                {e4Text(before.activities.find((each) => each.key === key)?.costE4 ?? 0, currency)}
              </td>
            </tr>
          ))}
          {now.termsE4 === 0 && before.termsE4 === 0 ? null : (
            <tr>
              <th scope="row">{say('waiting')}</th>
              <td className="figure">–</td>
              <td className="figure">{e4Text(now.termsE4, currency)}</td>
              <td className="figure">{e4Text(before.termsE4, currency)}</td>
            </tr>
          )}
        </tbody>
      </Figures>
    </Box>
  )
}

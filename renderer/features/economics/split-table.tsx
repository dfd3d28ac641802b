import { statementOf, type LineSums } from '#shared/domain/economics/statement.ts'
import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import { FigureHeads } from '../../ui/figure-heads.tsx'
import { Figures } from '../../ui/figures.tsx'
import { formatShare, formatSignedShare } from '../../ui/format.ts'
import { e4Text } from '../../ui/e4-text.ts'
import { useEconomicsWords } from './economics-words.ts'

export type Part = Readonly<{ id: string; name: string; now: LineSums; before: LineSums }>
type Props = Readonly<{
  title: string
  /** What the parts are. */
  heading: string
  parts: readonly Part[]
  currency: string
  onLines: (part: Part) => void
}>

/** What the parts of an account bring, each of which opens its lines. */
export function SplitTable({ title, heading, parts, currency, onLines }: Props) {
  const say = useEconomicsWords()
  return (
    <Box component="section" aria-label={title}>
      <Typography variant="h3" sx={{ mb: 1 }}>
        {title}
      </Typography>
      <Box sx={{ overflowX: 'auto' }}>
        <Figures aria-label={title}>
          <FigureHeads
            words={[heading]}
            figures={[say('revenue'), say('change'), say('margin'), say('marginShare'), say('left')]}
          />
          <tbody>
            {parts.map((part) => {
              const { netE4, marginE4, marginShare, leftE4 } = statementOf(part.now)
              const was = part.before.netE4
              return (
                <tr key={part.id}>
                  <th scope="row">
                    <Link
                      component="button"
                      color="inherit"
                      sx={{ textAlign: 'left' }}
                      aria-label={say('openLines', { what: part.name })}
                      onClick={() => onLines(part)}
                    >
                      {part.name}
                    </Link>
                  </th>
                  <td className="figure">{e4Text(netE4, currency)}</td>
                  <td className="figure">{was > 0 ? formatSignedShare((netE4 - was) / was) : ''}</td>
                  <td className="figure">{e4Text(marginE4, currency)}</td>
                  <td className="figure">{marginShare === null ? '' : formatShare(marginShare)}</td>
                  <Box
                    component="td"
                    className="figure"
                    sx={leftE4 < 0 ? { color: 'var(--mui-palette-attitude-atm2)' } : {}}
                  >
                    {e4Text(leftE4, currency)}
                  </Box>
                </tr>
              )
            })}
          </tbody>
        </Figures>
      </Box>
    </Box>
  )
}

import { marginSensitivity, type MarginTerms } from '#shared/domain/economics/lifetime/margin-multiple.ts'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { FigureHeads } from '../../../ui/figure-heads.tsx'
import { Figures } from '../../../ui/figures.tsx'
import { formatCount, formatDecimal, formatShare } from '../../../ui/format.ts'
import { Notice } from '../../../ui/notice.tsx'
import { multipleRange, retentionRange } from '#shared/domain/economics/lifetime/margin-multiple.ts'
import { useLifetimeWords } from './lifetime-words.ts'

/** The margin multiple with its formula, its range, and what it is where kept and discounted are others. */
export function MultiplePart({ terms }: Readonly<{ terms: MarginTerms }>) {
  const say = useLifetimeWords()
  const { multiple, low, high } = multipleRange(terms)
  const text = (value: number | undefined): string => (value === undefined ? '∞' : formatDecimal(value, 2))
  const retentions = around(terms.retention, 0.05).filter((each) => each <= 1)
  const discounts = around(terms.discount, 0.02)
  const table = marginSensitivity(terms, retentions, discounts)
  return (
    <Box component="section" aria-labelledby="multiple">
      <Typography id="multiple" variant="h2">
        {say('multiple')}
      </Typography>
      {multiple === undefined ? (
        <Notice severity="warning">{say('endless')}</Notice>
      ) : (
        <Typography>
          {say('multipleIs', {
            multiple: text(multiple),
            low: text(low),
            high: text(high),
            points: formatCount(Math.round(retentionRange * 100)),
          })}
        </Typography>
      )}
      <Typography variant="caption" color="textSecondary" component="p">
        {say('formula', { formula: formulaOf(terms) })}
      </Typography>
      <Box sx={{ overflowX: 'auto' }}>
        <Figures aria-label={say('sensitivity')}>
          <caption>
            <Typography variant="caption" color="textSecondary">
              {say('sensitivity')}
            </Typography>
          </caption>
          <FigureHeads words={[say('kept')]} figures={discounts.map((discount) => formatShare(discount))} />
          <tbody>
            {retentions.map((retention, row) => (
              <tr key={retention}>
                <th scope="row">{formatShare(retention)}</th>
                {discounts.map((discount, at) => (
                  <Box
                    component="td"
                    key={discount}
                    className="figure"
                    sx={
                      retention === terms.retention && discount === terms.discount ? { fontWeight: 700 } : {}
                    }
                  >
                    {text(table[row]?.[at])}
                  </Box>
                ))}
              </tr>
            ))}
          </tbody>
        </Figures>
      </Box>
    </Box>
  )
}

/** The value itself, and two steps to either side of it that are not below zero. */
function around(value: number, step: number): readonly number[] {
  return [-2, -1, 0, 1, 2].flatMap((times) => {
    const at = times === 0 ? value : Math.round((value + times * step) * 1e6) / 1e6
    return at < 0 ? [] : [at]
  })
}

function formulaOf({ convention, years }: MarginTerms): string {
  const first = convention === 'first-today' ? '1' : 'r / (1 + i)'
  if (years !== null) return `${first} × (1 − qⁿ) / (1 − q)`
  return convention === 'first-today' ? '(1 + i) / (1 + i − r (1 + g))' : 'r / (1 + i − r (1 + g))'
}

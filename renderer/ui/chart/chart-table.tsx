import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import { Figures } from '../figures.tsx'
import type { ChartSpec } from './chart-spec.ts'

type Props = Readonly<{
  label: string
  /** What the categories are. */
  heading: string
  spec: ChartSpec
  sayValue: (value: number) => string
  onChoose: ((index: number) => void) | undefined
}>

/** The same figures in rows. */
export function ChartTable({ label, heading, spec, sayValue, onChoose }: Props) {
  return (
    <Box sx={{ maxHeight: 420, overflow: 'auto' }}>
      <Figures aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{heading}</th>
            {spec.series.map(({ name }) => (
              <th key={name} scope="col" className="figure">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {spec.categories.map((category, index) => (
            <tr key={index}>
              <th scope="row">
                {onChoose ? (
                  <Link component="button" onClick={() => onChoose(index)}>
                    {category}
                  </Link>
                ) : (
                  category
                )}
              </th>
              {spec.series.map(({ name, values }) => {
                const value = values[index] ?? null
                return (
                  <td key={name} className="figure">
                    {value === null ? '' : sayValue(value)}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </Figures>
    </Box>
  )
}

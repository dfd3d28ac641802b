import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useMiningWords } from './mining-words.ts'
import type { Finding } from './use-put-in-plan.tsx'

const words = { risk: 'toRisk', objective: 'toObjective', 'white-space': 'toWhiteSpace' } as const

type Props = Readonly<{ findings: readonly Finding[]; onPut: (finding: Finding) => Promise<void> }>

/** One press each: where a finding can go. */
export function PutButtons({ findings, onPut }: Props) {
  const say = useMiningWords()
  return (
    <Box sx={{ display: 'flex', gap: 1, displayPrint: 'none' }}>
      {findings.map((finding) => {
        const word = words[finding.to]
        const said = finding.to === 'white-space' ? finding.line : finding.title
        return (
          <Button
            key={finding.to}
            size="small"
            aria-label={say(`${word}-of`, { name: finding.name, finding: said })}
            onClick={() => void onPut(finding)}
            sx={{ py: 0, px: 1.5, minWidth: 0, whiteSpace: 'nowrap' }}
          >
            {say(word)}
          </Button>
        )
      })}
    </Box>
  )
}

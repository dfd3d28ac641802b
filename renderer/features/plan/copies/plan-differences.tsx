import type { Output } from '#shared/contract/contract.ts'
import type { TrailChange } from '#shared/contract/trail.ts'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import { ChangeTable, startingLarge } from '../../../ui/trail/change-table.tsx'
import { useTrailSentences } from '../../../ui/trail/use-trail-sentences.ts'
import { useCopyWords } from './copy-words.ts'
import { TextDiff } from './text-diff.tsx'

/** What is different: the texts line by line, then all else field by field, that of the plan before that of the account. */
export function PlanDifferences({ differences }: Readonly<{ differences: Output<'plan.compare'> }>) {
  const say = useCopyWords()
  const { sayThing } = useTrailSentences()
  const texts = differences.plan.filter(hasText)
  const plan = differences.plan.flatMap(withoutText)
  if (differences.plan.length === 0 && differences.account.length === 0)
    return <Typography color="textSecondary">{say('same')}</Typography>
  return (
    <>
      {texts.length === 0 ? null : (
        <Part title={say('texts')}>
          {texts.map((change) => (
            <Box key={change.id} sx={{ pb: 2 }}>
              <Typography component="h3" sx={{ fontSize: 13, fontWeight: 600 }}>
                {startingLarge(sayThing(change))}
              </Typography>
              <TextDiff before={textOf(change, 'before')} after={textOf(change, 'after')} />
            </Box>
          ))}
        </Part>
      )}
      {plan.length === 0 ? null : (
        <Part title={say('inPlan')}>
          <ChangeTable changes={plan} changeCount={plan.length} />
        </Part>
      )}
      {differences.account.length === 0 ? null : (
        <Part title={say('atAccount')}>
          <ChangeTable changes={differences.account} changeCount={differences.account.length} />
        </Part>
      )}
    </>
  )
}

function Part({ title, children }: Readonly<{ title: string; children: ReactNode }>) {
  return (
    <Box component="section" aria-label={title} sx={{ pb: 4 }}>
      <Typography variant="h2" sx={{ fontSize: 16, mb: 1 }}>
        {title}
      </Typography>
      {children}
    </Box>
  )
}

function isText({ field }: TrailChange['fields'][number]): boolean {
  return field === 'text' || field === 'rich'
}

function hasText({ object, fields }: TrailChange): boolean {
  return object === 'plan-section' && fields.some(isText)
}

/** The same without its text, which is told above; nothing where that was all. */
function withoutText(change: TrailChange): readonly TrailChange[] {
  if (!hasText(change)) return [change]
  const fields = change.fields.filter((field) => !isText(field))
  return change.operation === 'update' && fields.length === 0 ? [] : [{ ...change, fields }]
}

function textOf({ fields }: TrailChange, side: 'before' | 'after'): string {
  const field = fields.find((each) => each.field === 'text') ?? fields.find(isText)
  const value = field?.[side]
  return typeof value === 'string' ? value : ''
}

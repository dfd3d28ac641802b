import type { Query, QueryView } from '#shared/domain/query/query.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useMemo, type ReactNode } from 'react'
import { useSearchParams } from 'react-router'
import { useAsk } from '../../api/use-ask.ts'
import { useIsReadOnly } from '../../api/use-is-read-only.ts'
import { useSettled } from '../../api/use-settled.ts'
import { NotAnswered } from '../../ui/not-answered.tsx'
import { useToday } from '../../ui/use-today.ts'
import { QueryBuilder } from './builder/query-builder.tsx'
import { useQueriesWords } from './queries-words.ts'
import { exampleNames, examples, firstQuery, readQuery, writeQuery } from './query-address.ts'
import { Answer } from './result/answer.tsx'
import { SaveActions, SavedQueries } from './saved-queries.tsx'
import { useQuerySentences } from './say-query.ts'

/** A question to the whole workspace, put together beside its answer. It stands in the address. */
export function QueriesPage() {
  const say = useQueriesWords()
  const [params, setParams] = useSearchParams()
  const text = params.get('q')
  const savedId = params.get('saved')
  const isReadOnly = useIsReadOnly()
  const asked = useMemo(
    () => readQuery(text === null ? new URLSearchParams() : new URLSearchParams({ q: text })),
    [text],
  )
  const query = asked ?? unasked
  const put = (next: Query): void =>
    setParams(
      { ...writeQuery(next), ...(savedId === null ? {} : { saved: savedId }) },
      { replace: asked !== undefined },
    )
  return (
    <Box sx={{ display: 'flex', height: '100%', minHeight: 0 }}>
      <QueryBuilder query={query} onChange={put} />
      <Box sx={{ flex: 1, minWidth: 0, display: 'flex', flexDirection: 'column', minHeight: 0 }}>
        <Box sx={{ px: 4, pt: 3, display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center' }}>
          <Typography variant="h1">{say('title')}</Typography>
          <SavedQueries savedId={savedId} />
          <Box component="nav" aria-label={say('start')} sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
            {asked === undefined
              ? exampleNames.map((name) => (
                  <Button key={name} variant="outlined" onClick={() => setParams(writeQuery(examples[name]))}>
                    {say(`example-${name}`)}
                  </Button>
                ))
              : null}
          </Box>
        </Box>
        <Asked query={query} onChange={put}>
          <SaveActions
            query={query}
            savedId={savedId}
            isReadOnly={isReadOnly}
            onSaved={(saved) =>
              setParams(saved ? { q: saved.question, saved: saved.id } : writeQuery(query), { replace: true })
            }
          />
        </Asked>
      </Box>
    </Box>
  )
}

const unasked = firstQuery('account')

type AskedProps = Readonly<{ query: Query; onChange: (query: Query) => void; children: ReactNode }>

/** The question in a sentence and what came of it; the answer before stands until the next is there. */
function Asked({ query, onChange, children }: AskedProps) {
  const say = useQueriesWords()
  const { sayQuery } = useQuerySentences()
  const today = useToday()
  const settled = useSettled(query)
  const answer = useAsk('query.run', { query: viewedAs(settled, 'table'), today })
  const view = query.show.kind === 'figures' ? query.show.view : 'table'
  return (
    <>
      <Typography color="textSecondary" sx={{ px: 4, pt: 1, maxWidth: 900 }}>
        {sayQuery(query)}
      </Typography>
      {answer.failure ? (
        <Box sx={{ px: 4, py: 2 }}>
          <NotAnswered failure={answer.failure} onAgain={answer.askAgain} />
        </Box>
      ) : answer.value ? (
        <Answer
          query={viewedAs(answer.value.query, view)}
          answer={answer.value}
          onView={(next) => onChange(viewedAs(query, next))}
          onSort={(sort) => onChange({ ...query, sort })}
        >
          {children}
        </Answer>
      ) : (
        <Typography color="textSecondary" sx={{ px: 4, py: 3 }}>
          {say('asking')}
        </Typography>
      )}
    </>
  )
}

/** How an answer is looked at changes nothing of it. */
function viewedAs(query: Query, view: QueryView): Query {
  const { show } = query
  return show.kind === 'figures' ? { ...query, show: { ...show, view } } : query
}

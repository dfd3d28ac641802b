import type { Query, QueryView } from '#shared/domain/query/query.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useMemo, type ReactNode } from 'react'
import { useSearchParams } from 'react-router'
import { useAsk } from '../../api/use-ask.ts'
import { useSettled } from '../../api/use-settled.ts'
import { NotAnswered } from '../../ui/not-answered.tsx'
import { useToday } from '../../ui/use-today.ts'
import { ViewChoice } from '../../ui/view-choice.tsx'
import { QueryBuilder } from './builder/query-builder.tsx'
import { useQueriesWords } from './queries-words.ts'
import {
  addressOf,
  exampleNames,
  examples,
  firstQuery,
  readKept,
  readQuery,
  type Question,
} from './query-address.ts'
import { Answer } from './result/answer.tsx'
import { SaveActions, SavedQueries } from './saved-queries.tsx'
import { useQuerySentences } from './say-query.ts'
import { SqlQuestion } from './sql/sql-question.tsx'

/** A question to the whole workspace, put together or in SQL, beside its answer. It stands in the address. */
export function QueriesPage() {
  const say = useQueriesWords()
  const [params, setParams] = useSearchParams()
  const sql = params.get('sql')
  const savedId = params.get('saved')
  const put = (next: Question, how?: { replace: boolean }): void =>
    setParams({ ...addressOf(next), ...(savedId === null ? {} : { saved: savedId }) }, how)

  const headOf = (way: 'built' | 'sql', children?: ReactNode): ReactNode => (
    <Box sx={{ px: 4, pt: 3, display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center' }}>
      <Typography variant="h1">{say('title')}</Typography>
      <ViewChoice
        label={say('way')}
        value={way}
        views={[
          { value: 'built', label: say('way-built') },
          { value: 'sql', label: say('way-sql') },
        ]}
        onChoose={(chosen) => setParams(chosen === 'sql' ? { sql: '' } : {})}
      />
      <SavedQueries savedId={savedId} />
      {children}
    </Box>
  )
  const actionsFor = (question: Question): ReactNode => (
    <SaveActions
      question={question}
      savedId={savedId}
      onSaved={(saved) =>
        setParams(saved ? { ...readKept(saved.question), saved: saved.id } : addressOf(question), {
          replace: true,
        })
      }
    />
  )
  return sql === null ? (
    <BuiltQuestion
      text={params.get('q')}
      onAsk={put}
      headOf={(children) => headOf('built', children)}
      actionsFor={actionsFor}
    />
  ) : (
    <SqlQuestion
      asked={sql}
      onAsk={(text) => put({ sql: text })}
      head={headOf('sql')}
      actionsFor={(text) => actionsFor({ sql: text })}
    />
  )
}

type BuiltProps = Readonly<{
  /** The query as it stands in the address. */
  text: string | null
  onAsk: (query: Query, how: { replace: boolean }) => void
  headOf: (children: ReactNode) => ReactNode
  actionsFor: (query: Query) => ReactNode
}>

/** A question that is put together: each change is asked at once. */
function BuiltQuestion({ text, onAsk, headOf, actionsFor }: BuiltProps) {
  const say = useQueriesWords()
  const asked = useMemo(
    () => readQuery(text === null ? new URLSearchParams() : new URLSearchParams({ q: text })),
    [text],
  )
  const query = asked ?? unasked
  const put = (next: Query): void => onAsk(next, { replace: asked !== undefined })
  return (
    <Box sx={{ display: 'flex', height: '100%', minHeight: 0 }}>
      <QueryBuilder query={query} onChange={put} />
      <Box sx={{ flex: 1, minWidth: 0, display: 'flex', flexDirection: 'column', minHeight: 0 }}>
        {headOf(
          asked === undefined ? (
            <Box component="nav" aria-label={say('start')} sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
              {exampleNames.map((name) => (
                <Button key={name} variant="outlined" onClick={() => put(examples[name])}>
                  {say(`example-${name}`)}
                </Button>
              ))}
            </Box>
          ) : null,
        )}
        <Asked query={query} onChange={put}>
          {actionsFor(query)}
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

import type { AppError } from '#shared/contract/errors.ts'
import { sayFailure } from '#shared/contract/failure-words.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useRef, useState, type ReactNode, type RefObject } from 'react'
import { useAsk } from '../../../api/use-ask.ts'
import { useDo } from '../../../api/use-do.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { SqlAnswer } from './sql-answer.tsx'
import { SqlEditor } from './sql-editor.tsx'
import { useSqlWords } from './sql-words.ts'
import { TableList } from './table-list.tsx'

type Props = Readonly<{
  /** The question that stands in the address, and was asked. */
  asked: string
  onAsk: (text: string) => void
  /** What stands over the editor. */
  head: ReactNode
  /** What is done with what is written, asked or not. */
  actionsFor: (text: string) => ReactNode
}>

/** A question in SQL: written beside the tables that there are, asked when somebody says so, answered below. */
export function SqlQuestion({ asked, onAsk, head, actionsFor }: Props) {
  const say = useSqlWords()
  const box = useRef<HTMLTextAreaElement>(null)
  const [text, setText] = useState(asked)
  const [told, setTold] = useState(asked)
  const answer = useAsk('sql.run', { text: asked }, { when: asked !== '' })
  const end = useDo('sql.cancel')

  // Back and forward, and a saved question, bring their own text.
  if (told !== asked) {
    setTold(asked)
    setText(asked)
  }

  const run = async (): Promise<void> => {
    if (answer.isAsking) await end({})
    if (text === asked) answer.askAgain()
    else onAsk(text)
  }
  const insert = (name: string): void => {
    const field = box.current
    const [from, to] = field ? [field.selectionStart, field.selectionEnd] : [text.length, text.length]
    const before = text.slice(0, from)
    const put = `${/[\s.("]$|^$/.test(before) ? '' : ' '}${name}`
    setText(`${before}${put}${text.slice(to)}`)
    requestAnimationFrame(() => {
      field?.focus()
      field?.setSelectionRange(from + put.length, from + put.length)
    })
  }
  return (
    <Box sx={{ display: 'flex', height: '100%', minHeight: 0 }}>
      <TableList onInsert={insert} />
      <Box sx={{ flex: 1, minWidth: 0, display: 'flex', flexDirection: 'column', overflow: 'auto' }}>
        {head}
        <SqlEditor
          text={text}
          box={box}
          isAsking={answer.isAsking}
          onChange={setText}
          onRun={() => void run()}
          onCancel={() => void end({})}
        >
          {actionsFor(text)}
        </SqlEditor>
        {answer.failure ? (
          <Refused failure={answer.failure} isSame={text === asked} text={asked} box={box} />
        ) : null}
        {asked !== '' && answer.value && !answer.failure ? (
          <SqlAnswer answer={answer.value} isChanged={text !== asked} />
        ) : null}
        {asked === '' && text === '' ? (
          <EmptyState sentence={say('unasked')}>
            <Button onClick={() => onAsk(exampleText)}>{say('example')}</Button>
          </EmptyState>
        ) : null}
      </Box>
    </Box>
  )
}

type RefusedProps = Readonly<{
  failure: AppError
  /** Whether what failed is what still stands in the box. */
  isSame: boolean
  text: string
  box: RefObject<HTMLTextAreaElement | null>
}>

/** Why there is no answer, and where in the text the reason stands. */
function Refused({ failure, isSame, text, box }: RefusedProps) {
  const say = useSqlWords()
  const place = failure.code === 'sql-refused' && isSame ? placeIn(text, failure.problem) : undefined
  const show = (): void => {
    if (place === undefined) return
    box.current?.focus()
    box.current?.setSelectionRange(place.from, place.to)
  }
  return (
    <Box role="alert" sx={{ px: 4, py: 2 }}>
      <Notice
        severity={failure.code === 'question-cancelled' ? 'info' : 'error'}
        action={place ? <Button onClick={show}>{say('showPlace')}</Button> : undefined}
      >
        {sayFailure(failure)}
      </Notice>
    </Box>
  )
}

/** From where to where the word goes that stands at a line and a sign, both from 1. */
export function placeIn(
  text: string,
  { line, column }: Readonly<{ line: number | null; column: number | null }>,
): Readonly<{ from: number; to: number }> | undefined {
  if (line === null || column === null) return undefined
  const before = text.split('\n').slice(0, line - 1)
  const from = before.reduce((length, each) => length + each.length + 1, 0) + column - 1
  const word = /^\w+|^\S/.exec(text.slice(from))?.[0] ?? ''
  return { from, to: from + word.length }
}

const exampleText = `select account.tier, account.currency,
  count(*) as opportunities, sum(opportunity.amount_minor) / 100.0 as open_amount
from opportunity join account on account.id = opportunity.account_id
where opportunity.state = 'open'
group by account.tier, account.currency
order by open_amount desc`

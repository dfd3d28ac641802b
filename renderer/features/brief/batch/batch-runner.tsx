import type { AppError } from '#shared/contract/errors.ts'
import { wordedBrief } from '#shared/domain/brief/wording.ts'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useKeyplan } from '../../../api/keyplan.tsx'
import { failureOf } from '../../../api/use-ask.ts'
import { useDo, useTry } from '../../../api/use-do.ts'
import { usePdf } from '../../../api/use-pdf.ts'
import { useSendFile } from '../../../api/use-send-file.ts'
import { orderBatch, useBatchOrder, type BatchFile, type BatchOrder } from './batch-order.ts'
import { createCourse, type Course } from './course.ts'
import { OffPaper, type PaperAsked } from './off-paper.tsx'
import { useBriefFile } from './use-brief-file.ts'

/** A PDF is printed elsewhere: meanwhile the next brief is asked for and drawn. */
const lanes = [0, 1]

/** Makes the files that were ordered, one after another, whatever page is shown meanwhile. */
export function BriefBatchRunner() {
  const order = useBatchOrder()
  return order ? <Run key={order.jobId} order={order} /> : null
}

function Run({ order }: Readonly<{ order: BatchOrder }>) {
  const course = useMemo(() => createCourse(order.files, lanes.length), [order])
  const end = useDo('paper-batch.end')
  const over = useCallback(
    async (error: AppError | null): Promise<void> => {
      if (!course.stop()) return
      await end({ jobId: order.jobId, error })
      orderBatch(undefined)
    },
    [course, end, order],
  )
  // Where the workspace is closed, what is there is whole, and nobody makes the rest.
  useEffect(() => () => void over({ code: 'page-gone' }), [over])
  return lanes.map((lane) => <Lane key={lane} order={order} course={course} over={over} />)
}

type LaneProps = Readonly<{
  order: BatchOrder
  course: Course
  over: (error: AppError | null) => Promise<void>
}>

function Lane({ order, course, over }: LaneProps) {
  const { client } = useKeyplan()
  const send = useSendFile()
  const put = useTry('paper-batch.put')
  const makePdf = usePdf()
  const makeFile = useBriefFile()
  const [paper, setPaper] = useState<PaperAsked>()
  const hasBegun = useRef(false)

  const told = async ({ accountId, accountName }: BatchFile) => {
    const { today, since, least } = order
    const [brief, wordings] = await Promise.all([
      client('brief.getForAccount', { accountId, today, since, least }),
      client('brief-wording.listByAccount', { accountId }),
    ])
    return { brief, worded: wordedBrief(brief, wordings, least), accountName }
  }

  const bytesOf = async (file: BatchFile): Promise<Blob | AppError> => {
    const facts = await told(file)
    if (file.ending !== 'pdf') return new Blob([await makeFile(file.ending, facts)])
    const html = await new Promise<string>((tell) => setPaper({ ...facts, title: file.name, tell }))
    const made = await makePdf(html)
    return made.ok ? made.value : made.error
  }

  /** Whether it goes on, or why it can't. */
  const make = async (file: BatchFile): Promise<boolean | AppError> => {
    const bytes = await bytesOf(file)
    if (course.isOver()) return false
    if (!(bytes instanceof Blob)) return bytes
    const sent = await send(file.name, bytes)
    if (!sent.ok) return sent.error
    const outcome = await put({ jobId: order.jobId, name: file.name, fileId: sent.value })
    return outcome.ok ? outcome.value.goesOn : outcome.error
  }

  const run = async (): Promise<void> => {
    for (let file = course.next(); file; file = course.next()) {
      const outcome = await make(file).catch(failureOf)
      if (outcome === true) continue
      if (outcome !== false) return over(outcome)
      // The job was cancelled; its files are whole.
      if (course.stop()) orderBatch(undefined)
      return undefined
    }
    if (course.leave()) return over(null)
  }

  useEffect(() => {
    if (hasBegun.current) return
    hasBegun.current = true
    void run()
    // One run makes all: what it is made of does not change on the way.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [])

  return paper ? <OffPaper asked={paper} least={order.least} /> : null
}

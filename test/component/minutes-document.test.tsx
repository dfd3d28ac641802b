import { usualLook } from '#shared/domain/house-style/model.ts'
import { useEffect, useRef } from 'react'
import { expect, test } from 'vitest'
import { minutesDocument } from '../../renderer/features/reviews/minutes/minutes-document.ts'
import { MinutesPaper } from '../../renderer/features/reviews/minutes/minutes-paper.tsx'
import { useSayMinutes, type SayMinutes } from '../../renderer/features/reviews/minutes/use-say-minutes.ts'
import type { ReviewData } from '../../renderer/features/reviews/use-review.ts'
import { wordFile } from '../../renderer/ui/office/word-file.ts'
import { aDay, aPlan, aTeamMember } from '../support/builders.ts'
import { elementsOf, openOffice, paragraphsOf, problemsOf } from '../support/office-package.ts'
import { schemaProblemsOf } from '../support/office-schemas.ts'
import { lettersByOffice, lettersOf, whyNoOffice } from '../support/office-reader.ts'
import { openForPages, show } from '../support/page-over-core.tsx'
import { aFullReview } from '../support/review-builders.ts'

const today = aDay('2026-03-26')

/** Minutes with all kinds of points, some of them long, and something from the review before; with the page that shows them. */
async function someMinutes() {
  const { core, bridge } = await openForPages()
  const { id: planId } = await aPlan(core)
  const owner = await aTeamMember(core, { name: 'Jo Reiter' })
  const before = await aFullReview(core, planId, owner.id)
  await core.do('review.hold', { id: before.id, version: before.version })
  const { review } = await core.do('review.plan', {
    title: 'Review of <spring> & "summer"',
    heldOn: aDay('2026-03-26'),
    teamMemberIds: [owner.id],
    planIds: [planId],
  })
  for (let at = 1; at <= 60; at += 1)
    await core.do('review.say', {
      id: review.id,
      planId,
      kind: at % 2 ? 'decision' : 'note',
      text: `Point ${at} in\ntwo lines, ${'with many words '.repeat(at % 7)}`.trim(),
      ownerId: owner.id,
      dueOn: aDay('2026-04-15'),
    })
  const data: ReviewData = await core.do('review.get', { id: review.id })
  let says: SayMinutes | undefined
  function Probe() {
    const said = useSayMinutes(data)
    useEffect(() => {
      says = said
    })
    return <MinutesPaper data={data} ref={useRef<HTMLElement>(null)} />
  }
  const screen = show(bridge, <Probe />, { path: '/', at: '/' })
  await screen.findAllByText('Jo Reiter')
  if (!says) throw new Error('Nothing is shown')
  const content = minutesDocument(data, says, { today, look: usualLook, language: 'en' })
  return { content, paper: screen.getByRole('article') }
}

test('minutes as a document say what the page says, with headings that are headings', async () => {
  const { content, paper } = await someMinutes()
  const file = await wordFile(content)
  const office = await openOffice(file)

  expect(problemsOf(office)).toEqual([])
  expect(await schemaProblemsOf(file, 'docx')).toEqual([])
  const shown = [...paper.querySelectorAll('h1, h2, h3, p, th, td')].map(({ textContent }) => textContent)
  const written = paragraphsOf(office, 'word/document.xml')
  expect(written.map(lettersOf)).toEqual(shown.map(lettersOf).filter(Boolean))
  const styles = elementsOf(office.page('word/document.xml'), 'pStyle').map((each) =>
    each.getAttribute('w:val'),
  )
  for (const level of [1, 2, 3])
    expect(styles.filter((style) => style === `Heading${level}`)).toHaveLength(
      paper.querySelectorAll(`h${level}`).length,
    )
  expect(office.text('docProps/core.xml')).toContain(
    '<dc:title>Minutes: Review of &lt;spring&gt; &amp; &quot;summer&quot;</dc:title>',
  )
})

test('the head of each table comes again on the next page, and no row is torn', async () => {
  const { content } = await someMinutes()
  const page = (await openOffice(await wordFile(content))).page('word/document.xml')

  const tables = elementsOf(page, 'tbl')
  expect(tables.length).toBeGreaterThan(2)
  for (const table of tables) {
    const rows = elementsOf(table, 'tr')
    expect(rows.filter((row) => elementsOf(row, 'tblHeader').length === 1)).toEqual([rows[0]])
    for (const row of rows) expect(elementsOf(row, 'cantSplit')).toHaveLength(1)
  }
})

test('the same minutes give the same bytes, and the day that they tell of is when they were made', async () => {
  const { content } = await someMinutes()
  const [one, other] = [await wordFile(content), await wordFile(content)]

  expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true)
  const core = (await openOffice(one)).text('docProps/core.xml')
  expect(core.match(/2026-03-26T00:00:00Z/g)).toHaveLength(2)
})

test.skipIf(whyNoOffice)(
  `another program reads the same in the minutes, with numbers of pages (else: ${whyNoOffice})`,
  async () => {
    const { content, paper } = await someMinutes()
    const read = lettersByOffice(await wordFile(content), 'docx')

    expect(read.pages).toBeGreaterThan(2)
    for (const cell of paper.querySelectorAll('h1, h2, h3, td'))
      expect(read.letters).toContain(lettersOf(cell.textContent))
    expect(read.letters).toContain(`1/${read.pages}`)
    expect(read.letters).toContain(`${read.pages}/${read.pages}`)
  },
)

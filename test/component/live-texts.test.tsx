import { Editor } from '@tiptap/core'
import { expect, onTestFinished, test } from 'vitest'
import { leaveSought, soughtNow } from '../../renderer/features/plan/rich/live/insert-plugin.ts'
import { createLiveSource, type LiveTexts } from '../../renderer/features/plan/rich/live/live-texts.ts'
import { richExtensions, writtenIn } from '../../renderer/features/plan/rich/rich-extensions.ts'

const id = '0199b3d2-7c11-7a52-9c0e-3f1d00000000'

function anEditor(html = '<p></p>') {
  const source = createLiveSource()
  const host = document.createElement('div')
  document.body.append(host)
  const editor = new Editor({
    element: host,
    extensions: richExtensions(() => undefined, { source, takeKey: () => false }),
    content: html,
    injectCSS: false,
  })
  onTestFinished(() => {
    editor.destroy()
    host.remove()
  })
  return { editor, source, host }
}

const live = (value: string, name: string): LiveTexts => ({
  accountId: id as never,
  figures: [],
  figure: () => ({ value, day: '2 Mar 2026', all: `Revenue: ${value}` }),
  mention: () => ({ name, to: undefined }),
})

const figure = { type: 'figure', attrs: { figure: 'revenue', ofId: '', label: '€1' } }
const mention = { type: 'mention', attrs: { kind: 'contact', id, label: 'Ilse Brandt' } }

test.each([
  ['#', { sign: '#', query: '' }],
  ['Revenue #rev', { sign: '#', query: 'rev' }],
  ['With @ilse br', { sign: '@', query: 'ilse br' }],
  ['(@ilse', { sign: '@', query: 'ilse' }],
] as const)('"%s" seeks what to insert', (typed, sought) => {
  const { editor } = anEditor()
  editor.commands.insertContent(typed)

  expect(soughtNow(editor.state)).toMatchObject(sought)
})

test.each(['mail@example.com', 'C#', 'No. 5 # ', 'one @two three four', ''])(
  '"%s" seeks nothing',
  (typed) => {
    const { editor } = anEditor()
    editor.commands.insertContent(typed)

    expect(soughtNow(editor.state)).toBeUndefined()
  },
)

test('what was left stays left while one goes on typing there, and the next sign seeks again', () => {
  const { editor } = anEditor()
  editor.commands.insertContent('With @il')
  editor.view.dispatch(leaveSought(editor.state))
  editor.commands.insertContent('s')
  expect(soughtNow(editor.state)).toBeUndefined()

  editor.commands.insertContent(' and @')
  expect(soughtNow(editor.state)).toMatchObject({ sign: '@', query: '' })
})

test('a cursor that is put behind a sign of before seeks nothing', () => {
  const { editor } = anEditor('<p>With @il and more</p>')
  editor.commands.setTextSelection(9)

  expect(soughtNow(editor.state)).toBeUndefined()
})

test('figures and names are drawn as they are now, and stored as what they mean', () => {
  const { editor, source, host } = anEditor()
  editor.commands.insertContent([
    { type: 'text', text: 'Had ' },
    figure,
    { type: 'text', text: ' by ' },
    mention,
  ])
  expect(host.textContent).toBe('Had €1 by Ilse Brandt')
  const before = writtenIn(editor.state.doc)

  source.set(live('€2', 'Ilse Keller'))

  expect(host.textContent).toBe('Had €2 by Ilse Keller')
  expect(host.querySelector('.live-figure')?.getAttribute('title')).toBe('Revenue: €2')
  expect(writtenIn(editor.state.doc)).toBe(before)
  expect(JSON.parse(before ?? '')).toMatchObject({ content: [{ content: [{}, figure, {}, mention] }] })
})

test('a figure that is pasted as markup comes in only where it could be stored', () => {
  const good = '<span data-live="figure" data-figure="revenue" data-ofid="" data-label="€1">€1</span>'
  const bad = '<span data-live="figure" data-figure="secret" data-ofid="x" data-label="€1">plain</span>'
  const { editor } = anEditor()

  editor.commands.insertContent(`<p>${good} ${bad}</p>`)

  const text = JSON.parse(writtenIn(editor.state.doc) ?? '') as { content: { content: unknown[] }[] }
  expect(text.content[0]?.content).toEqual([figure, { type: 'text', text: ' plain' }])
})

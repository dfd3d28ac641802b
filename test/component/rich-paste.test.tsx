import { Editor } from '@tiptap/core'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { plainOf } from '#shared/domain/rich-text/plain.ts'
import { readRich } from '#shared/domain/rich-text/read-rich.ts'
import { richExtensions, writtenIn } from '../../renderer/features/plan/rich/rich-extensions.ts'
import { pasteProps } from '../../renderer/features/plan/rich/rich-paste.ts'

const read = (name: string): string => readFileSync(join(import.meta.dirname, 'clipboard', name), 'utf8')

test('what comes from Word keeps its headings, lists within lists, numbers, marks and tables', () => {
  const { rich } = pasted(read('word.html.txt'))

  expect(rich.content.map(({ type }) => type)).toEqual([
    'heading',
    'paragraph',
    'bulletList',
    'paragraph',
    'orderedList',
    'table',
  ])
  expect(plainOf(rich).replaceAll('\u00a0', '').split('\n')).toEqual([
    'Where Haldenau stands',
    'Buys two thirds of its cultures from us, see the report.',
    '- Line 5',
    '  - Yoghurt',
    '- Line 6',
    '',
    '1. Ask Ann',
    '2. Agree a day',
    'Plant\tLines',
    'Haldenau\t4',
  ])
  expect(rich.content[1]).toMatchObject({
    content: [
      {},
      { text: 'two thirds', marks: [{ type: 'bold' }] },
      {},
      { text: 'us', marks: [{ type: 'italic' }] },
      {},
      { text: 'the report', marks: [{ type: 'link', attrs: { href: 'https://example.com/report' } }] },
      {},
    ],
  })
})

test('what comes from Excel is a table, with cells that reach over columns', () => {
  const { rich } = pasted(read('excel.html.txt'))

  expect(plainOf(rich)).toBe('Line\tRevenue\nCultures\t1,240.50\nTotal, both plants')
  expect(rich.content[0]).toMatchObject({
    type: 'table',
    content: [{}, {}, { content: [{ attrs: { colspan: 2 } }] }],
  })
})

test('bold and italic that are written as styles are what they look like', () => {
  const { rich } = pasted(
    '<b style="font-weight:normal"><p><span style="font-weight:700">Bold</span> and <span style="font-style: italic">slanted</span>, style = plain</p></b>',
  )

  expect(rich.content[0]).toMatchObject({
    content: [
      { text: 'Bold', marks: [{ type: 'bold' }] },
      { text: ' and ' },
      { text: 'slanted', marks: [{ type: 'italic' }] },
      { text: ', style = plain' },
    ],
  })
})

test('nothing that could run gets in', () => {
  const ran = vi.fn()
  Object.assign(globalThis, { ran })
  const { rich, json, host } = pasted(`
    <script>ran()</script><img src=x onerror="ran()"><svg onload="ran()"><script>ran()</script></svg>
    <iframe src="javascript:ran()"></iframe><style>body{display:none}</style><math><mtext><script>ran()</script></mtext></math>
    <p onclick="ran()" style="background:url(javascript:ran())">Plain <a href="javascript:ran()">words</a>
    <a href=" jAvAsCrIpT:ran()">here</a> <a href="data:text/html,<script>ran()</script>">and</a>
    <a href="https://example.com" onmouseover="ran()">there</a></p>
    <form action="javascript:ran()"><input value="x"><button>Send</button></form><template><b>Hidden</b></template>
    <span data-mention="contact" data-id="x' onclick='ran()">Somebody</span>`)

  expect(ran).not.toHaveBeenCalled()
  expect(json).not.toMatch(/script|onclick|onerror|style|iframe|svg|data:|Hidden|Send/i)
  expect(plainOf(rich)).toContain('Plain words here and there')
  expect(JSON.stringify(rich.content).match(/"link"/g)).toHaveLength(1)
  expect(host.querySelector('script, img, iframe, svg, [onclick], [style*=url]')).toBeNull()
})

test('letters of any direction and emoji come as they are', () => {
  const words = 'שלום עולם, مرحبا 👩🏽‍🏭🇩🇪 \u202eright'
  const { rich } = pasted(`<p dir="rtl">${words}</p>`)

  expect(plainOf(rich)).toBe(words)
})

test('ten megabytes are refused or taken as letters, quickly, and what was there stays', () => {
  const { editor, refused, paste } = anEditor('<p>Before</p>')
  const start = performance.now()

  paste({ html: `<p>${'<b>x</b>'.repeat(1_300_000)}</p>`, text: 'x'.repeat(1_300_000) })
  paste({ html: `<p>${'<b>x</b>'.repeat(1_300_000)}</p>`, text: '' })
  paste({ html: `${'<ul><li><p>x</p>'.repeat(15)}deep`, text: 'deep' })
  paste({ html: '', text: 'y'.repeat(10_000_000) })

  expect(refused).toHaveBeenCalledTimes(4)
  expect(editor.getText()).toBe('Before')
  expect(performance.now() - start).toBeLessThan(5_000)
})

test('Markdown that is pasted becomes its form; pasted as letters it stays as it is', () => {
  const { editor, paste } = anEditor('')
  paste({ html: '', text: '# Aim\n\n- one\n- **two**' })

  expect(plainOf(readRich(writtenIn(editor.state.doc)!)!)).toBe('Aim\n- one\n- two')
})

test('several lines of plain text are as many paragraphs, empty ones too', () => {
  const { editor, paste } = anEditor('')
  paste({ html: '', text: 'One.\r\n\r\nTwo.' })

  expect(plainOf(readRich(writtenIn(editor.state.doc)!)!)).toBe('One.\n\nTwo.')
})

function anEditor(content: string) {
  const refused = vi.fn()
  const host = document.createElement('div')
  document.body.append(host)
  const editor = new Editor({
    element: host,
    extensions: richExtensions(refused),
    content,
    editorProps: pasteProps(refused),
  })
  onTestFinished(() => editor.destroy())
  editor.commands.focus('end')
  const paste = ({ html, text }: Readonly<{ html: string; text: string }>): void => {
    const data = { 'text/html': html, 'text/plain': text } as Readonly<Record<string, string>>
    const event = Object.assign(new Event('paste', { bubbles: true, cancelable: true }), {
      clipboardData: { getData: (type: string) => data[type] ?? '', types: Object.keys(data), files: [] },
    })
    editor.view.dom.dispatchEvent(event)
  }
  return { editor, host, refused, paste }
}

function pasted(html: string) {
  const { editor, host, paste } = anEditor('')
  paste({ html, text: 'x' })
  const json = writtenIn(editor.state.doc) ?? ''
  return { json, rich: readRich(json)!, host }
}

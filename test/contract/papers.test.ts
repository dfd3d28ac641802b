import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, onTestFinished, test } from 'vitest'
import { createApp } from '../../main/app.ts'
import { findBrowser, pdfByBrowser } from '../../main/hosts/http/pdf-by-browser.ts'
import { pdfByLastingBrowser } from '../../main/hosts/http/lasting-browser.ts'
import { callerOver } from '../support/caller.ts'
import { chromiumPath } from '../support/chromium-path.ts'
import { aFolder } from '../support/folder.ts'
import type { PdfMaker } from '../../main/core/papers.ts'

/** When a PDF says that it was made and changed: ISO 32000-1, table 317. */
const instants = /\/(?:CreationDate|ModDate) \(D:[^)]*\)/g

function timeless(pdf: string): string {
  return pdf.replaceAll(instants, '')
}

async function aProgram(makePdf?: PdfMaker) {
  const home = aFolder()
  const app = createApp({
    host: 'test',
    environment: { KEYPLAN_HOME: home },
    ...(makePdf ? { makePdf } : {}),
  })
  onTestFinished(() => app.close())
  const on = callerOver(app.call)
  const brought = async (html: string) => {
    const bytes = Buffer.from(html)
    const { fileId } = await on.do('file.begin', { name: 'paper.html', byteLength: bytes.byteLength })
    await on.do('file.append', { fileId, base64: bytes.toString('base64') })
    return fileId
  }
  return { on, brought, left: () => readdirSync(join(home, 'staging')).filter((name) => name !== 'jobs') }
}

describe('papers by a browser that stays', () => {
  test('each has its own size and text, run no script, may be printed at once, and nothing is left once it has ended', async () => {
    const { makePdf, end } = pdfByLastingBrowser({ KEYPLAN_CHROMIUM: chromiumPath() })
    const { on, brought, left } = await aProgram(makePdf)
    const html = (width: number): string =>
      `<style>@page { size: ${width}px 300px }</style><script>document.title = 'hit'; document.body.innerHTML = '<p style="break-before: page">x'</script>Words`
    const made = await Promise.all(
      [400, 800, 400].map(async (width) => on.do('paper.toPdf', { fileId: await brought(html(width)) })),
    )
    const pdfs = made.map(({ base64 }) => Buffer.from(base64, 'base64').toString('latin1'))
    expect(pdfs.map((pdf) => /MediaBox \[0 0 (\d+)/.exec(pdf)?.[1])).toEqual(['300', '600', '300'])
    for (const pdf of pdfs) {
      expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1)
      expect(pdf).toContain('StructTreeRoot')
    }
    await end()
    expect(left()).toEqual([])
    expect(await on.do('paper.toPdf', { fileId: await brought(html(400)) })).toBeDefined()
    await end()
  })

  test('the same paper gives the same bytes but for the instant of its making, by either browser, whatever was printed between', async () => {
    const lasting = pdfByLastingBrowser({ KEYPLAN_CHROMIUM: chromiumPath() })
    onTestFinished(lasting.end)
    const html = (words: string): string =>
      `<html lang="en"><title>Brief</title><h1>${words}</h1><ul><li>One<li>Two</ul><table><tr><th scope="row">A<td>B</table>
      <p lang="de">Grüße</p><img alt="Dot" src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAACADs="><a href="https://example.com">There</a>`
    for (const makePdf of [lasting.makePdf, pdfByBrowser({ KEYPLAN_CHROMIUM: chromiumPath() })]) {
      const { on, brought } = await aProgram(makePdf)
      const made: string[] = []
      for (const words of ['Same', 'Another', 'Same']) {
        const { base64 } = await on.do('paper.toPdf', { fileId: await brought(html(words)) })
        made.push(Buffer.from(base64, 'base64').toString('latin1'))
        // The instant is told by the second.
        await wait(1_100)
      }
      const [one, another, same] = made.map(timeless)
      expect(same).toBe(one)
      expect(another).not.toBe(one)
      expect(made[2]).not.toBe(made[0])
      expect(made[0]!.match(instants)).toHaveLength(2)
    }
  })

  test('one that can’t be started is told, and the next is tried anew', async () => {
    const { makePdf } = pdfByLastingBrowser({ KEYPLAN_CHROMIUM: '/bin/false' })
    const { on, brought } = await aProgram(makePdf)
    for (const words of ['One', 'Two'])
      expect(await on.refusal('paper.toPdf', { fileId: await brought(words) })).toEqual({
        code: 'pdf-failed',
      })
  })
})

test.skipIf(process.platform === 'win32')(
  'what a browser has started ends with it: it would go on to write into the profile after that was removed',
  async () => {
    const browser = join(aFolder(), 'browser')
    const script = `#!/bin/sh
      for each; do case $each in --user-data-dir=*) profile=\${each#*=};; esac; done
      (while :; do mkdir -p "$profile/late"; sleep 0.01; done) &
      exit 1`
    writeFileSync(browser, script, { mode: 0o755 })
    const { makePdf } = pdfByLastingBrowser({ KEYPLAN_CHROMIUM: browser })
    const { on, brought, left } = await aProgram(makePdf)

    expect(await on.refusal('paper.toPdf', { fileId: await brought('Words') })).toEqual({
      code: 'pdf-failed',
    })

    await expect.poll(left).toEqual([])
    await wait(200)
    expect(left()).toEqual([])
  },
)

describe('pages as a PDF', () => {
  test('have the size that they say and hold text; nothing is left behind', async () => {
    const { on, brought, left } = await aProgram(pdfByBrowser({ KEYPLAN_CHROMIUM: chromiumPath() }))
    const html = `<!doctype html><html lang="pl"><head><title>Łódź</title><style>@page { size: 400px 300px }
      section { break-after: page }</style></head><body><section>Łódź</section><section>Özdemir</section></body></html>`

    const { base64 } = await on.do('paper.toPdf', { fileId: await brought(html) })

    const pdf = Buffer.from(base64, 'base64').toString('latin1')
    expect(pdf.match(/MediaBox \[0 0 300 22[45]/g)?.length).toBeGreaterThanOrEqual(2)
    expect(pdf).toMatch(/\/Lang \(pl\)/)
    expect(left()).toEqual([])
  })

  test('run no script, whatever the file says', async () => {
    const { on, brought } = await aProgram(pdfByBrowser({ KEYPLAN_CHROMIUM: chromiumPath() }))
    const html = `<style>@page { size: 400px 300px }</style><script>
      document.head.append(Object.assign(document.createElement('style'), { textContent: '@page { size: 800px 600px }' }))
      </script>Words`

    const { base64 } = await on.do('paper.toPdf', { fileId: await brought(html) })

    expect(Buffer.from(base64, 'base64').toString('latin1')).toMatch(/MediaBox \[0 0 300 22[45]/)
  })

  test('need a browser: without one a sentence says what to do instead', async () => {
    const { on, brought, left } = await aProgram()

    expect(await on.refusal('paper.toPdf', { fileId: await brought('Words') })).toEqual({
      code: 'no-pdf-maker',
    })
    expect(left()).toEqual([])
  })

  test('that a browser does not make are refused', async () => {
    const { on, brought } = await aProgram(pdfByBrowser({ KEYPLAN_CHROMIUM: process.execPath }))

    expect(await on.refusal('paper.toPdf', { fileId: await brought('Words') })).toEqual({
      code: 'pdf-failed',
    })
  })
})

test('a browser is looked for where programs lie, and only by its full path', () => {
  expect(findBrowser({ KEYPLAN_CHROMIUM: process.execPath })).toBe(process.execPath)
  expect(findBrowser({ KEYPLAN_CHROMIUM: 'node' })).toBeUndefined()
  expect(findBrowser({ PATH: aFolder() })).toBeUndefined()
})

import GlobalStyles from '@mui/material/GlobalStyles'
import { useEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import type { Pages } from './pages.ts'

type Props = Readonly<{ pages: Pages; onDone: () => void }>

/** Pages for the printer, seen by nobody else: while they are there, they are what is printed. Opens the browser's own dialog. */
export function PrintPages({ pages, onDone }: Props) {
  const holder = useRef<HTMLDivElement>(null)
  const done = useRef(onDone)
  done.current = onDone

  useEffect(() => {
    holder.current?.replaceChildren(...pages.drawings)
    const end = (): void => done.current()
    window.addEventListener('afterprint', end, { once: true })
    // The print dialog holds everything up: what was asked for is painted first.
    const waiting = window.setTimeout(() => window.print(), 50)
    return () => {
      clearTimeout(waiting)
      window.removeEventListener('afterprint', end)
    }
  }, [pages])

  return (
    <>
      <GlobalStyles styles={stylesOf(pages)} />
      {createPortal(<div ref={holder} className="pages-to-print" />, document.body)}
    </>
  )
}

function stylesOf({ page }: Pages) {
  const [width, height] = [`${page.widthPx}px`, `${page.heightPx}px`]
  return {
    '.pages-to-print': { display: 'none' },
    '@page': { size: `${width} ${height}`, margin: 0 },
    '@media print': {
      'html, body': { margin: 0, height: 'auto !important', background: '#ffffff !important' },
      'body > :not(.pages-to-print)': { display: 'none !important' },
      '.pages-to-print': { display: 'block' },
      '.pages-to-print > svg': { display: 'block', width, height, breakAfter: 'page', breakInside: 'avoid' },
      '.pages-to-print > svg:last-child': { breakAfter: 'auto' },
    },
  }
}

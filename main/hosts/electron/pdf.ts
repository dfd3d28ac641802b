import { BrowserWindow } from 'electron'
import { pathToFileURL } from 'node:url'
import type { PdfMaker } from '../../core/papers.ts'

/** Prints by a window of its own that nobody sees, in which no script runs. */
export const pdfByWindow: PdfMaker = async (html) => {
  const window = new BrowserWindow({
    show: false,
    webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false, javascript: false },
  })
  try {
    await window.loadURL(pathToFileURL(html).href)
    return await window.webContents.printToPDF({
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
    })
  } finally {
    window.destroy()
  }
}

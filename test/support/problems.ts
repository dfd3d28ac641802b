import type { Page } from '@playwright/test'

/**
 * Tells everything that a page must not do: throw, write an error into its console, break the Content-Security-Policy
 * (Chromium writes that into the console too), ask for what is not there.
 */
export function collectProblems(page: Page, tell: (problem: string) => void): void {
  page.on('pageerror', (error) => tell(`Thrown in the page: ${error.stack ?? error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error') tell(`In the console: ${message.text()}`)
  })
  page.on('crash', () => tell('The page crashed'))
}

/**
 * What is printed where one paper stands on a page: what stands around it goes, and what holds it lets it grow over pages.
 * @param paper the selector of the paper
 * @param background of the sheet
 */
export function printedAlone(paper: string, background: string) {
  return {
    [`:has(${paper})`]: {
      display: 'block !important',
      position: 'static !important',
      width: 'auto !important',
      maxWidth: 'none !important',
      height: 'auto !important',
      minHeight: '0 !important',
      maxHeight: 'none !important',
      margin: '0 !important',
      padding: '0 !important',
      overflow: 'visible !important',
      border: 'none !important',
      background: `${background} !important`,
      colorScheme: 'light !important',
    },
    [`body :has(${paper}) > :not(${paper}, :has(${paper})), body > :not(:has(${paper}))`]: {
      display: 'none !important',
    },
  }
}

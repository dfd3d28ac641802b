import type { AppError } from './errors.ts'

type Look = Extract<AppError, { code: 'store-not-ours' }>['looksLike']
type Damage = Extract<AppError, { code: 'store-damaged' }>['how']

/** What a file is that is no workspace. */
export function sayStranger(path: string, looksLike: Look): string {
  switch (looksLike) {
    case 'empty':
      return `${path} is empty. It was not touched.`
    case 'other-database':
      return `${path} is a database of another program. It was not touched.`
    case 'not-a-database':
      return `${path} is not a Keyplan workspace. It was not touched.`
    case 'text':
      return `${path} is a text, not a Keyplan workspace. It was not touched.`
    case 'archive':
      return `${path} is a packed file (zip, Office), not a Keyplan workspace. It was not touched. If a workspace is packed in it, unpack it first.`
  }
}

/** Where a workspace is damaged. */
export function sayDamage(path: string, how: Damage): string {
  switch (how) {
    case 'header':
      return `${path} is a Keyplan workspace whose beginning is damaged. It was not touched.`
    case 'cut-short':
      return `${path} is a Keyplan workspace that is cut short: its end is missing. It was not touched.`
    case 'pages':
      return `${path} is a Keyplan workspace with damaged pages. It was not touched.`
  }
}

import i18next from 'i18next'
import { useMemo } from 'react'
import { initReactI18next, useTranslation } from 'react-i18next'
import { formatCount } from './format.ts'

/** The words of one feature in English. A key that ends in `_one` or `_other` is chosen by `count`. */
export type Catalog = Readonly<Record<string, string>>

type Said<K> = K extends `${infer Base}_one` | `${infer Base}_other` ? Base : K
export type Say<C extends Catalog> = (
  key: Said<keyof C & string>,
  values?: Readonly<Record<string, string | number>>,
) => string

void i18next.use(initReactI18next).init({
  lng: 'en',
  fallbackLng: 'en',
  resources: {},
  interpolation: { escapeValue: false },
  showSupportNotice: false,
} as Parameters<typeof i18next.init>[0])

/** Takes a feature's catalog in, and gives the hook that says its words in the user's language. */
export function wordsOf<const C extends Catalog>(feature: string, english: C): () => Say<C> {
  i18next.addResourceBundle('en', feature, counted(english))
  return function useWords(): Say<C> {
    const { t } = useTranslation(feature, { useSuspense: false })
    return useMemo(() => (key, values) => t(key, withCount(values)), [t]) as Say<C>
  }
}

/**
 * `count` chooses between one and many; written is what the user writes for it, with a mark between the thousands. The library
 * would write the bare number.
 */
function counted(english: Catalog): Catalog {
  return Object.fromEntries(
    Object.entries(english).map(([key, words]) => [key, words.replaceAll('{{count}}', '{{countWritten}}')]),
  )
}

function withCount(values: Readonly<Record<string, string | number>> = {}): Record<string, string | number> {
  const { count } = values
  return count === undefined
    ? values
    : { ...values, countWritten: typeof count === 'number' ? formatCount(count) : count }
}

import i18next from 'i18next'
import { useMemo } from 'react'
import { initReactI18next, useTranslation } from 'react-i18next'

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
  i18next.addResourceBundle('en', feature, english)
  return function useWords(): Say<C> {
    const { t } = useTranslation(feature, { useSuspense: false })
    return useMemo(() => (key, values) => t(key, values ?? {}), [t]) as Say<C>
  }
}

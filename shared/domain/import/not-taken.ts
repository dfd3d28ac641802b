/** What a file holds that no column could be made of, so that it is said rather than lost. */
export type NotTaken =
  /** Cells that show an error, as `#REF!`. */
  | Readonly<{ code: 'error-cells'; count: number }>
  /** A property of cards that is a picture, a sound, a key, or longer than a field may be. */
  | Readonly<{ code: 'property'; name: string; count: number; bytes: number }>
  /** Cards of groups, and cards within cards. */
  | Readonly<{ code: 'other-cards'; count: number }>
  /** Lines of cards that are no properties. */
  | Readonly<{ code: 'other-lines'; count: number }>
  /** Lists and objects where plain values are. */
  | Readonly<{ code: 'nested-values'; column: string; count: number }>

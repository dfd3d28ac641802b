/**
 * Why something that an import brought stays when the import is taken back. `object` is what a thing is, in the words of the
 * caller; `name` what it is called.
 */
export type TakeBackReason<O extends string = string> =
  /** These fields are not as the import left them. */
  | Readonly<{ code: 'edited'; fields: readonly string[] }>
  /** Something that the import did not bring hangs on it: the first of so many. */
  | Readonly<{ code: 'holds'; object: O; name: string; count: number }>
  /** Something else that the import brought stays and refers to it. */
  | Readonly<{ code: 'needed'; object: O; name: string }>
  /** What these fields referred to before is not there any more. */
  | Readonly<{ code: 'before-gone'; fields: readonly string[] }>
  /** What stood in these fields before is another thing's by now, and may be one thing's only. */
  | Readonly<{ code: 'before-taken'; fields: readonly string[] }>
  /** With what stood in these fields before, things would stand below themselves. */
  | Readonly<{ code: 'would-loop'; fields: readonly string[] }>
  /** Without these fields a person would have neither name nor title. */
  | Readonly<{ code: 'nameless'; fields: readonly string[] }>
  /** Amounts that were entered since are counted in these. */
  | Readonly<{ code: 'counted-in'; fields: readonly string[] }>

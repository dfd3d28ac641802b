/** The same of what is kept of merged copies. */
export const outOfRangeOfCopies: Readonly<
  Record<string, readonly (readonly [column: string, value: unknown])[]>
> = {
  merged_copy: [
    ['copy_command_id', ''],
    ['copy_seq', 0],
  ],
  merged_change: [
    ['object', ''],
    ['object_id', ''],
    ['copy_seq', 0],
    ['name', ''],
  ],
  merged_same: [
    ['object', ''],
    ['copy_id', ''],
    ['own_id', ''],
  ],
}

import type { PackPart } from '../../../ui/person/meeting-said.ts'

/** The pack as Markdown. */
export function meetingMarkdown(title: string, subtitle: string, parts: readonly PackPart[]): string {
  const lines = parts.flatMap(({ title: part, groups, none }) => [
    '',
    `## ${plain(part)}`,
    '',
    ...(groups.length === 0 ? [plain(none)] : []),
    ...groups.flatMap((group, at) => [
      ...(group.title === '' ? [] : [...(at > 0 ? [''] : []), `### ${plain(group.title)}`, '']),
      ...group.lines.map(
        ({ text, beside }) => `- ${plain(text)}${beside === '' ? '' : ` (${plain(beside)})`}`,
      ),
    ]),
  ])
  return [`# ${plain(title)}`, '', plain(subtitle), ...lines, ''].join('\n')
}

/** In one line, and without letters that would be taken for a form. */
function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(/[\\`*_[\]<>#|~]/g, '\\$&')
}

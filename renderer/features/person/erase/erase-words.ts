import { wordsOf } from '../../../ui/words.ts'

export const useEraseWords = wordsOf('person-erase', {
  title: 'Erase {{name}}',
  why: 'A placeholder will stand where {{name}} stood: reporting lines, seats in buying centers and ties stay. Who it was, what was thought of them and what they said go, now and in the history.',
  whyRemoved:
    '{{name}} was removed, and the history still holds them. Who it was, what was thought of them and what they said go; what happened and when stays.',
  nobody: 'Nobody to erase',
  toPost: 'Back to the post',
  whyLead:
    '{{name}} is a lead that is nobody at an account. Name, address, number, what they need and what was talked about go, now and in the history; the company, product lines, status and days stay.',
  backToPrivacy: 'Back to Privacy',
  already:
    'A placeholder stands here since somebody was erased on {{day}}. Erasing again takes whoever was written in since.',
  back: 'Back to {{name}}',
  report: 'All that is held about the person',
  working: 'Looking through everything that is held …',
  whatGoes: 'What is written anew',
  part: 'What it is',
  rows: 'Now',
  changes: 'In the history',
  person: 'The person',
  ties: 'Relationships, ties, seats and judgements',
  ratings: 'Answers of team ratings',
  touch: 'Touchpoints and what came of them',
  leads: 'Leads',
  briefs: 'Sentences of briefs',
  plans: 'Plans and reviews',
  other: 'Other things that name the person',
  merged_one: 'One record that was merged into this one is erased with it.',
  merged_other: '{{count}} records that were merged into this one are erased with it.',
  leadsToo_one: 'One lead that became this person, or has the same address, is erased with it.',
  leadsToo_other: '{{count}} leads that became this person, or have the same address, are erased with it.',
  notes_one: 'The name is taken out of one note of the history.',
  notes_other: 'The name is taken out of {{count}} notes of the history.',
  texts: 'Texts that mention the name',
  noTexts: 'No text that stands now mentions the name.',
  fullName_one:
    'Take the full name, addresses and numbers out of one text, and out of what texts said before',
  fullName_other:
    'Take the full name, addresses and numbers out of {{count}} texts, and out of what texts said before',
  fullNameNone: 'Take the full name, addresses and numbers out of what texts said before',
  lastName_one:
    'Take the last name alone out of one text of the account, too: read it first, somebody else may be meant',
  lastName_other:
    'Take the last name alone out of {{count}} texts of the account, too: read them first, somebody else may be meant',
  lastNameNone: 'Take the last name alone out of what texts of the account said before, too',
  inFull: 'With the full name, an address or a number',
  inLast: 'With the last name alone',
  more_one: 'And one more.',
  more_other: 'And {{count}} more.',
  open: 'Open',
  keepsTitle: 'Keep the title of the post; a title that only one person has says who it was',
  left: 'What still holds the person afterwards',
  backups_one: 'One backup. Going back to it brings the person back.',
  backups_other: '{{count}} backups. Going back to one of them brings the person back.',
  noBackups: 'There is no backup of this workspace.',
  backupsLast:
    'The last of them that goes by itself, of {{made}}, is kept until backups of {{months}} later months are there.',
  backupsByHand_one:
    'One was made by hand or before an update: it goes once newer ones of its kind are there.',
  backupsByHand_other:
    '{{count}} were made by hand or before an update: they go once newer ones of their kind are there.',
  backupsWhere: 'Whoever may not wait deletes them, once the person is erased, under',
  toPrivacy: 'Privacy',
  elsewhere:
    'Files that were exported, sent or set aside, and the files that imports came from. An import may bring the person in again, as somebody new.',
  confirm: 'Type the name to confirm: {{name}}',
  erase: 'Erase for good',
  erasing: 'Erasing …',
  readOnly: 'This workspace is open for reading only: nothing can be erased.',
  done: 'The person is erased',
  doneHow: '{{rows}} things and {{changes}} changes of the history were written anew.',
  wiping:
    'The file is being written anew, so that no part of it holds what was there. It can go on meanwhile.',
  wiped: 'The file was written anew: no part of it holds what was there.',
  toPlaceholder: 'To the placeholder',
})
export type SayErase = ReturnType<typeof useEraseWords>

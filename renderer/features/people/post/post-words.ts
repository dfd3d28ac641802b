import { wordsOf } from '../../../ui/words.ts'

export const usePostWords = wordsOf('people-post', {
  section: 'Employer and title',
  'record-title': 'Title changed from “{{was}}” to “{{now}}”, {{day}}',
  'record-firm': 'E-mail changed from {{was}} to {{now}}, {{day}}: another employer?',
  'heard-title': 'Said to be “{{now}}” now, {{day}}',
  'heard-firm': 'Said to work for {{now}} now, {{day}}',
  left: 'Said to have left, {{day}}',
  leftBy: 'Said by {{source}} to have left, {{day}}',
  'heardBy-title': 'Said by {{source}} to be “{{now}}” now, {{day}}',
  'heardBy-firm': 'Said by {{source}} to work for {{now}} now, {{day}}',
  'so-title': 'Confirmed: is {{now}}',
  'so-firm': 'Confirmed: works for {{now}}',
  soLeft: 'Confirmed: has left',
  'notSo-title': 'Not so: is {{was}}',
  'notSo-firm': 'Not so: still here',
  'confirmed-title': 'Title confirmed, {{day}}',
  'confirmed-firm': 'Employer confirmed, {{day}}',
  hear: 'Heard of another employer or title …',
  hearFirm: 'Works for',
  hearTitle: 'Title',
  hearSource: 'Who said so',
  hearHint:
    'Stands on the card as to be verified until it is confirmed. The record stays as it is until then.',
  keep: 'Mark as to verify',
  hearLeft: 'Has left, not known for where',
  cancel: 'Cancel',
})

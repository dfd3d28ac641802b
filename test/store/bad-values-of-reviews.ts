/** The same of reviews. */
export const outOfRangeOfReviews: Readonly<
  Record<string, readonly (readonly [column: string, value: unknown])[]>
> = {
  review: [
    ['title', ''],
    ['held_on', 'soon'],
    ['state', 'endless'],
    ['team_member_ids', '['],
    ['scores_shown_on', 'soon'],
  ],
  agenda_item: [
    ['stage', 'argue'],
    ['minutes', 601],
  ],
  review_score: [
    ['criterion', ''],
    ['points', 1001],
  ],
  review_rhythm: [['days', 0]],
  review_point: [
    ['kind', 'joke'],
    ['text', ''],
    ['due_on', 'soon'],
    ['settled_on', '1.2.2026'],
  ],
}

/** How what leaves the program looks, in one row at most. The logo is its bytes and what they say of themselves. */
export const sql = `
create table house_style (
  id              text primary key,
  primary_color   text not null check (primary_color glob '#[0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f]'),
  accent_color    text not null check (accent_color glob '#[0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f]'),
  font            text not null check (font <> ''),
  footer          text not null,
  confidentiality text not null,
  logo            text check (json_valid(logo)),
  name_pattern    text not null check (name_pattern <> ''),
  version         integer not null
) strict;
`

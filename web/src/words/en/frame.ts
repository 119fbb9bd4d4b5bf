import { many } from './count.ts'

/** What every page and the list of incidents say in English. Plain, exact, and of people. */
export const frame = {
  name: 'Isnad',
  tagline: 'Who says what happened, on whose word, and how many people were harmed.',
  skip: 'Skip to the content',
  sections: 'Sections',
  incidents: 'Incidents',
  search: 'Search',
  method: 'How to read this',
  otherLanguage: 'العربية',
  theme: { system: 'Theme: as the device', light: 'Theme: light', dark: 'Theme: dark' },
  loading: 'Loading…',
  unknown: 'not stated',
  list: (parts: readonly string[]) => new Intl.ListFormat('en').format(parts),
  comma: ', ',
  semicolon: '; ',

  inventedNotice:
    'Invented example. The publishers, people and events in these reports were made up to show how Isnad works. Only the places are real.',
  inventedTag: 'invented example',

  count: {
    incidents: (n: number) => many(n, 'incident', 'incidents'),
    origins: (n: number) => many(n, 'independent origin', 'independent origins'),
    claims: (n: number) => many(n, 'claim', 'claims'),
    reports: (n: number) => many(n, 'report', 'reports'),
    found: (n: number) =>
      n === 0 ? 'No report has these words' : `${many(n, 'report has', 'reports have')} these words`,
  },

  range: {
    exact: (n: string) => n,
    atLeast: (n: string) => `${n} or more`,
    atMost: (n: string) => `${n} or fewer`,
    between: (low: string, high: string) => `${low} to ${high}`,
    betweenOpen: (low: string, high: string) => `${low} to ${high} or more`,
    about: (text: string) => `about ${text}`,
    none: 'no number stated',
    best: (n: string) => `Most origins say ${n}`,
    low: 'Low',
    bestLabel: 'Best',
    high: 'High',
    highOpen: 'High, left open',
    asTable: 'As a table',
    origin: 'Origin',
    says: 'Says',
    best_explained:
      'Low is the smallest number an origin stands by, high the largest, best the one most origins give (the lower on a tie); a dashed line marks it.',
  },

  filter: {
    title: 'Filter',
    from: 'From day',
    to: 'To day',
    place: 'Place',
    event: 'Event',
    outcome: 'People harmed',
    origin: 'Origin',
    contested: 'Contested',
    contestedValue: { true: 'Contested', false: 'Not contested' },
    q: 'Words in its reports',
    apply: 'Apply',
    any: 'Any',
    clear: 'Clear all filters',
    remove: (what: string) => `Remove the filter ${what}`,
    sort: 'Sort by',
    sorts: {
      newest: 'Newest first',
      oldest: 'Oldest first',
      killed: 'Most people killed',
      origins: 'Most origins',
    },
    none: 'No incident fits these filters.',
    empty: 'Nothing has been read yet. Reports come in with the command “isnad ingest”.',
  },
  pages: {
    label: 'Pages',
    previous: 'Previous page',
    next: 'Next page',
    at: (page: number, of: number) => `Page ${page} of ${of}`,
  },

  flags: {
    contested: 'Contested',
    contestedNote: 'Somebody denies it. A denial does not lower a number.',
    unverified: 'Not verified',
    unverifiedNote: 'A report says that it could not be verified.',
  },
}

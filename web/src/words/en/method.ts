/** How to read what Isnad shows, in English. */
export const method = {
  ten: [
    ['report', 'تقرير', 'One text as captured: its bytes, its text, publisher, address and times.'],
    ['span', 'موضع', 'A stretch of a report’s text. Everything Isnad says points to one.'],
    ['mention', 'ذكر', 'Words in a report that name a number, place, day, actor, weapon or speaker.'],
    ['figure', 'حصيلة', 'A count of people harmed, as said.'],
    ['claim', 'رواية', 'One event as told by one attribution in one place of a report.'],
    ['attribution', 'إسناد', 'Who says it and on whose word: a chain, the innermost speaker first.'],
    ['incident', 'حادثة', 'The event that one or more claims tell of.'],
    ['origin', 'مصدر أصلي', 'The independent root of a chain. Claims that share an origin count once.'],
    ['range', 'مدى', 'Low, best and high of one outcome in one incident, with the claims under each.'],
    ['review', 'مراجعة', 'A person’s judgement about a claim or an incident: added, never written over.'],
  ] as readonly (readonly [string, string, string])[],
  methodPage: {
    intro:
      'Isnad reads reports and keeps what each one says, who says it, and on whose word, tied to the exact words. It does not decide what is true. These ten words are used everywhere.',
    lawsTitle: 'Three rules it keeps',
    laws: [
      ['Nothing without words.', 'Everything shown points to a passage of a report that carries it.'],
      [
        'No invented number.',
        '“Dozens” stays “dozens”. “At least 15” leaves the high end open. A missing day stays missing.',
      ],
      ['Not knowing is an answer.', 'Where a report does not state something, the screen says “not stated”.'],
    ],
    rangeTitle: 'How a range is made',
    range: [
      'Low is the smallest number that an origin stands by; high is the largest. Best is the number with the most independent origins, the lower one on a tie.',
      'Ten outlets that repeat one monitor are one origin, not ten.',
      'When an origin later gives another number, the earlier one is kept and shown, but sets no end.',
      'A denial does not lower a number. It marks the incident as contested.',
    ],
    namesTitle: 'Names',
    names: 'What a party calls another is kept as quoted, and shown beside a neutral name. Isnad takes no side.',
  },
}

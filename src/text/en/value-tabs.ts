/** The tabs of key customer values: the questions of a survey, how answers are read, the values, what customers say, the session. */
import type { SaysKind } from '../../core/key-values/says-kind.ts';
import { english } from './format.ts';

const says: Readonly<Record<SaysKind, string>> = {
  importance: 'How important it is',
  us: 'How well we do',
  rival: 'How well a rival does',
  choices: 'Several ticked in a cell: important',
  choice: 'Ticked: important',
  recommend: 'Would recommend us, 0 to 10',
  value: 'Which value the row is about',
  product: 'Product',
  email: 'E-mail',
  phone: 'Phone',
  name: 'Name',
  time: 'When',
  text: 'Left alone',
};

const answers = (count: number) => english.count(count, 'answer', 'answers');

export const valueTabs = {
  questions: {
    title: 'Survey questions',
    how: [
      'How to use it: write your values below, ten at most. Copy the questions into Google Forms, Yandex Forms or Typeform; of each grid the values are the rows.',
      'When answers have come, open their sheet and build Key customer values in the sidebar: a form made of these questions is understood without asking.',
    ],
    columns: { kind: 'Kind of question', value: 'Your values' },
    /** Over the questions in this language. */
    language: 'In English',
    kinds: {
      importance: 'Grid, 1 to 5',
      us: 'Grid, 1 to 5',
      rival: 'Grid, 1 to 5',
      recommend: 'Scale, 0 to 10',
      why: 'Free text',
      missing: 'Free text',
      contact: 'Short text',
      scale: 'Ends of the scale',
    },
    examples: [
      'Quality',
      'Price',
      'Speed of delivery',
      'Range',
      'Advice',
      'Reliability',
      'Service after the sale',
      'Easy to order',
    ],
  },
  reading: {
    title: 'How answers are read',
    how: [
      'How to use it: each column of your answers has a line. Correct what was misread, fill in what is asked at the right, and bring key values up to date in the sidebar. What you say here is remembered.',
    ],
    sheet: 'Sheet with the answers',
    columns: {
      column: 'Column',
      title: 'Its title',
      examples: 'Answers, for example',
      says: 'What it says',
      about: 'About which value',
      rival: 'Which rival',
      low: 'Lowest rating',
      high: 'Highest rating',
      todo: 'To do',
    },
    asks: (count: number, tab: string) =>
      `${english.count(count, 'question', 'questions')} on the tab ${tab}: see its last column.`,
    says,
    todo: {
      aspect: (suggestion: string) =>
        `Say what is rated${suggestion === '' ? '' : ` (probably: ${suggestion})`}; until then it is not counted.`,
      scale: (low: number, high: number) => `Write the scale: from ${low} to ${high}? Until then it is not counted.`,
      items: 'Write the value that it is about as the other columns call it.',
      choices: 'Does ticked mean important? Then choose so; until then it is not counted.',
      importance: 'No column says how important something is: choose the one that does.',
      gone: 'The answers have no such column any more.',
    },
  },
  values: {
    title: 'Key customer values',
    how: [
      'How to use it: at most three values are key, those that matter to customers and in which you are ahead. Tick a value in which you can become the best; ranks, quadrants and reasons move by themselves.',
      'New answers come in with Bring up to date in the sidebar. What you tick and write here stays.',
    ],
    ours: 'Our key values',
    read: 'Answers read',
    readText: (rows: number, sheet: string, day: number) =>
      `${english.count(rows, 'respondent', 'respondents')} of ${sheet}, read on ${english.day(day)}`,
    fresh: ['New answers since then: ', '. Press Bring up to date in the sidebar.'],
    fewText: 'Fewer than 30 answers: look at the 95% limits before you believe a rank.',
    nps: 'Net promoter score',
    npsNone: 'nobody was asked',
    npsText: (score: number, low: number, high: number, count: number) =>
      `${english.number(score * 100)} (95%: ${english.number(low * 100)} to ${english.number(high * 100)}), ${answers(count)}`,
    cut: 'Least importance, 0 to 10',
    limit: 'Key values at most, 1 to 3',
    product: 'Product',
    all: 'all',
    columns: {
      value: 'Value',
      key: 'Key',
      best: 'We can become the best here',
      importance: 'Importance',
      low: '95%: from',
      high: 'to',
      answers: 'Answers',
      strength: 'Our performance',
      us: 'Us, 1–5',
      rival: 'Best rival, 1–5',
      rivalName: 'Which rival',
      lead: 'Lead',
      opportunity: 'Opportunity',
      quadrant: 'Quadrant',
      why: 'Why',
    },
    quadrants: {
      'keep-up': 'important, and we do it well',
      concentrate: 'important, and we do it worse than the rest',
      overkill: 'we do it well, and it matters less',
      'low-priority': 'matters less, and we are not good at it',
    },
    why: {
      noAnswers: 'Nobody has said how important it is.',
      importance: ['Important to ', ' of 10'],
      limits: ['; 95%: ', ' to '],
      few: ['; only ', ' answers'],
      leads: ['. We lead by ', ' points.'],
      willLead: '. You say that you can become the best.',
      maybeBelow: ' It may be below the cut.',
      belowCut: ['. Below the cut of ', ' of 10.'],
      rivalLeads: ['. A rival is ahead by ', ': tick it if you can become the best.'],
      equal: '. The best rival is as good: tick it if you can become the best.',
      unknown: '. Nobody compared you with a rival: tick it if you can become the best.',
      tooMany: '. It would be one more than can be key.',
    },
    mean: 'Mean of all',
    behind: 'Behind the picture',
    behindColumns: {
      name: 'Point',
      across: 'Across',
      upwards: 'Upwards',
      colour: 'Colour',
      size: 'Size',
      isKey: 'Can be key',
      byLead: 'By lead',
      byName: 'By name',
    },
    chart: 'Importance against our performance',
  },
  report: {
    title: 'What customers say',
    heading: (day: number) => `What customers say, read on ${english.day(day)}`,
    how: 'How to use it: what those value most who pay most, and each segment. With few answers look at the limits, not at the order. Bring up to date in the sidebar writes this tab anew.',
    columns: { value: 'Value', importance: 'Importance', low: '95%: from', high: 'to', answers: 'Answers' },
    everybody: 'All who answered',
    byRevenue: 'Weighted by revenue: what those value who pay most',
    segment: (name: string, respondents: number) =>
      `${name}: ${english.count(respondents, 'respondent', 'respondents')}`,
    few: (count: number) => `Only ${answers(count)}: a rank is a guess as long as the limits overlap.`,
    joined: (matched: number, all: number, ambiguous: number) =>
      `${english.number(matched)} of ${english.count(all, 'respondent', 'respondents')} found among your customers by e-mail, phone or name.${
        ambiguous === 0 ? '' : ` ${english.number(ambiguous)} could be several customers and count as none.`
      }`,
    noLog: 'Build your segments first, and this tab shows importance by segment and by revenue.',
    nps: 'Net promoter score',
    npsCounts: (promoters: number, passives: number, detractors: number) =>
      `Promoters (9–10): ${english.number(promoters)}. Passives (7–8): ${english.number(passives)}. Detractors (0–6): ${english.number(detractors)}.`,
    texts: 'Free texts, left alone: read them in the sheet of answers',
    unread: 'Answers that are none on their scale, and are not counted',
    unreadColumns: { row: 'Row', title: 'Question', value: 'What is there' },
  },
  session: {
    title: 'Strategy session',
    how: [
      'How to use it: six hours, everybody who decides. Tick what is done. In the last step the key values are chosen below, each with a measure, an owner and a first step.',
      'Touch points and call lists show the values that are chosen here.',
    ],
    columns: { done: 'Done', minutes: 'Minutes', part: 'Part', notes: 'Notes' },
    left: ['Minutes left: ', ' of '],
    decided: 'What we decided',
    missing: 'No key value is written down yet, below What we decided.',
    decision: {
      value: 'Key value',
      means: 'What customers get',
      measure: 'Measure',
      owner: 'Owner',
      step: 'First step',
      due: 'Due',
    },
  },
  /** Above call lists and touch points. */
  ours: (values: readonly string[]) => `Our key values: ${values.join(' · ')}.`,
};

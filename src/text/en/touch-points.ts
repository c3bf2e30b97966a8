/** The map of touch points, what it starts with, and the tab that rolls it up. */
import { english } from './format.ts';

/** Stage, touch point, channel, what the customer wants. */
const start: readonly (readonly [stage: string, point: string, channel: string, goal: string])[] = [
  ['Notices us', 'Advertisement', 'internet', 'to understand in a moment what we offer'],
  ['Notices us', 'Recommendation of an acquaintance', 'talk', 'to hear of somebody’s own experience'],
  ['Chooses', 'Website', 'internet', 'to compare, and to see the price'],
  ['Chooses', 'First call or message', 'phone', 'to get an answer right away'],
  ['Buys', 'Proposal', 'e-mail', 'to know what is included, and until when'],
  ['Buys', 'Invoice and payment', 'e-mail', 'to pay in a minute'],
  ['Receives', 'Delivery', 'in person', 'to get it on time and whole'],
  ['Uses', 'Call a week later', 'phone', 'to have questions answered'],
  ['Uses', 'Complaint', 'phone', 'to be heard, and to see it put right'],
  ['Buys again', 'Offer of what goes with it', 'e-mail', 'to get what fits without searching'],
  ['Buys again', 'Call before the next purchase', 'phone', 'to be reminded in time'],
  ['Recommends', 'Request for a recommendation', 'talk', 'to do somebody a favour'],
  ['Comes back', 'Call to those who have not bought for a long time', 'phone', 'to see that we remember'],
];

export const touchPoints = {
  start,
  title: 'Touch points',
  howTo: [
    'How to use it: a line for each place where customers meet you. Mark quality and importance from 1 to 5; Weakness is importance × (5 − quality), and what is largest comes first on the tab Touch points: what first.',
    'Say who owns the point, what the standard is, and which segments it serves; give the next step a date. Stages are yours: change them at the right.',
  ],
  /** Among segments: all of them. */
  all: 'All',
  noValues: 'No key values are written down yet: that is the last step of the strategy session.',
  ours: 'Our key values: ',
  columns: {
    stage: 'Stage',
    point: 'Touch point',
    channel: 'Channel',
    goal: 'What the customer wants',
    owner: 'Owner',
    standard: 'Standard',
    metric: 'Measured by',
    quality: 'Quality',
    importance: 'Importance',
    purpose: 'Purpose',
    serves: 'Serves',
    value: 'Key value',
    step: 'Next step',
    due: 'Due',
  },
  weakness: 'Weakness',
  behind: { order: 'By weakness', byDay: 'By day' },
  stages: 'Stages',
  lines: 'Put one touch point at least into the map.',
  beyond: (row: number) =>
    `Row ${english.number(row)} and those below have no formula: copy the cells under Weakness and at the far right down.`,
  report: {
    title: 'Touch points: what first',
    howTo: [
      'How to use it: formulas of the map, nothing to type. Work from the top: the weakest of the important first. Bring it up to date in the sidebar when segments or stages are renamed.',
    ],
    counts: {
      points: 'Touch points',
      unjudged: 'without quality or importance',
      withoutOwner: 'without an owner',
      withoutStandard: 'without a standard',
      strayStages: 'in a stage that is not on the list',
    },
    weakest: 'Weakest important first',
    due: 'Next steps by date',
    stages: 'Stages',
    segments: 'Segments',
    purposes: 'Purposes',
    count: 'Points',
    which: 'Which',
    none: 'no point serves it',
    noPoint: 'no touch point',
    noPurpose: 'no point is there for it',
    overdue: 'overdue',
    today: 'today',
  },
};

/** What to ask customers about values, and how to decide on key values together. */
import type { Purpose } from '../../core/touch-points/roll-up.ts';

const purposes: Readonly<Record<Purpose, string>> = { retain: 'Retain', stimulate: 'Stimulate', attract: 'Attract' };

export const valueSurvey = {
  /** For a form: the first three are grids, a row for each value, a column for each of 1 to 5. */
  form: {
    importance: 'How important is the following to you?',
    us: 'How well do we do?',
    rival: 'How well does the best competitor do?',
    recommend: 'How likely are you to recommend us to a friend?',
    why: 'What made you choose us?',
    missing: 'What would you miss if we were gone tomorrow?',
    contact: 'Your e-mail, so that we can get back to you',
    scale: { low: 'not important / badly', high: 'very important / excellently' },
  },
  /** A strategy session of six hours; minutes of each part. */
  agenda: [
    { minutes: 30, part: 'One product: which one, and who buys it?' },
    { minutes: 45, part: 'What customers said: importance, us, the best rival, by segment and by revenue' },
    { minutes: 60, part: 'Everybody writes values down; similar ones are merged, ten are left' },
    { minutes: 45, part: 'What matters to customers: by the answers, not by votes' },
    { minutes: 60, part: 'Where we can become the best: what would it take, what do rivals lack?' },
    { minutes: 45, part: 'Three key values at most; what we stop doing' },
    { minutes: 60, part: 'For each: a measure, an owner, the first step, a date' },
    { minutes: 15, part: 'Write the key values down below, and say when the survey is repeated' },
  ],
  purposes,
};

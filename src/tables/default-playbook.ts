/** The playbook of whoever has no tab *Settings*, in the language of the tabs. */

import type { Playbook } from '../core/customers/playbook.ts';
import { DEFAULT_ABC_CUTS } from '../core/groups/abc.ts';
import { DEFAULT_XYZ_RULE } from '../core/groups/xyz.ts';
import { DEFAULT_SEGMENT_MAP } from '../core/segments/segments.ts';
import type { Texts } from '../text/language.ts';

export function defaultPlaybook({ segments, groups, tabs }: Texts): Playbook {
  return {
    names: segments.names,
    segmentAdvice: segments.advice,
    map: DEFAULT_SEGMENT_MAP,
    groupAdvice: groups.advice,
    abc: DEFAULT_ABC_CUTS,
    xyz: DEFAULT_XYZ_RULE,
    period: 'auto',
    holidays: [],
    statuses: tabs.callList.statuses,
    nextSteps: tabs.callList.nextSteps,
  };
}

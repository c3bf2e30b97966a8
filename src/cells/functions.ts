/** All custom functions, in the order in which they are documented. */
import type { CustomFunction } from './custom-function.ts';
import { ABC } from './functions/abc.ts';
import { ABCXYZ, ABCXYZ_SUMMARY } from './functions/abcxyz.ts';
import { ALLOCATE } from './functions/allocate.ts';
import { COHORTS } from './functions/cohorts.ts';
import { COMMISSION } from './functions/commission.ts';
import { FUNNEL } from './functions/funnel.ts';
import { KEY_VALUES } from './functions/key-values.ts';
import { NEXT_PURCHASE, NEXT_PURCHASE_MODEL } from './functions/next-purchase.ts';
import { PAYOUT } from './functions/payout.ts';
import { PRIZES } from './functions/prizes.ts';
import { RFM, RFM_MOVEMENT, RFM_SUMMARY } from './functions/rfm.ts';
import { XYZ } from './functions/xyz.ts';

export const CUSTOM_FUNCTIONS: readonly CustomFunction[] = [
  RFM,
  RFM_SUMMARY,
  RFM_MOVEMENT,
  ABCXYZ,
  ABCXYZ_SUMMARY,
  ABC,
  XYZ,
  PAYOUT,
  COMMISSION,
  PRIZES,
  ALLOCATE,
  NEXT_PURCHASE,
  NEXT_PURCHASE_MODEL,
  COHORTS,
  FUNNEL,
  KEY_VALUES,
];

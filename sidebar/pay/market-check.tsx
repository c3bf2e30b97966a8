/** The curve, and in words whether the strong earn above the market and the weak below, and what to change if not. */

import { fittingIncomes } from '../../src/core/pay/fitting-income.ts';
import { judgeAgainstMarket, marketAttainment } from '../../src/core/pay/market-check.ts';
import { parseMoney } from '../../src/core/pay/money.ts';
import type { PayoutRule } from '../../src/core/pay/payout.ts';
import { type Pay, payFor } from '../../src/core/pay/target-income.ts';
import { typedAmount, typedShare } from '../typed.ts';
import { useLocale, useSession } from './context.ts';
import { CurvePicture } from './curve-picture.tsx';
import type { SetUpState } from './state.ts';

interface Props {
  readonly setUp: SetUpState;
  readonly rule: PayoutRule;
}

interface VerdictProps {
  readonly pay: Pay;
  readonly fixedShare: number;
  readonly market: number;
  readonly rule: PayoutRule;
}

function Verdict({ pay, fixedShare, market, rule }: VerdictProps) {
  const words = useSession().texts.pay.marketCheck;
  const at = marketAttainment(pay, parseMoney(market), rule);
  const judgement = judgeAgainstMarket(at);
  if (judgement === 'fits') return <p class="good">{words.fits(at ?? 1)}</p>;
  const fitting = fittingIncomes(market, fixedShare, rule);
  return (
    <p class="warning">
      {judgement === 'middling-above-market' ? words.middling(at ?? 0) : words.below(at)}{' '}
      {fitting === null ? words.changeRule : words.advice(fitting.least, fitting.most)}
    </p>
  );
}

export function MarketCheck({ setUp, rule }: Props) {
  const { texts } = useSession();
  const locale = useLocale();
  const income = typedAmount(setUp.income, locale);
  const fixedShare = typedShare(setUp.fixedShare, locale);
  const typedMarket = typedAmount(setUp.market, locale);
  const market = typeof typedMarket === 'number' && typedMarket > 0 ? typedMarket : null;
  const words = texts.pay;
  if (typeof income !== 'number' || income === 0 || typeof fixedShare !== 'number' || fixedShare > 1) {
    return <p class="hint">{words.curve.needsIncome}</p>;
  }
  const pay = payFor(parseMoney(income), fixedShare);
  return (
    <>
      <CurvePicture pay={pay} rule={rule} market={market} />
      <div role="status">
        {market === null ? (
          <p class="hint">{words.marketCheck.noMarket}</p>
        ) : (
          <Verdict pay={pay} fixedShare={fixedShare} market={market} rule={rule} />
        )}
      </div>
    </>
  );
}

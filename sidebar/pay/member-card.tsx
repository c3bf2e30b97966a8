/** One manager: takes part or not, plan and whether it is realistic, own income. */
import { judgePlan } from '../../src/core/pay/realistic-plan.ts';
import type { SuggestedMember } from '../../src/rpc.ts';
import { typedAmount } from '../typed.ts';
import { useDispatch, useLocale, useSession } from './context.ts';
import { TextField, Tick } from './field.tsx';
import { isQuiet } from './opening.ts';
import type { MemberFields } from './state.ts';

interface Props {
  readonly member: MemberFields;
  readonly suggested: SuggestedMember | null;
}

/** What the past says of a plan as it is typed. */
function PlanVerdict({ plan, suggested }: { readonly plan: string; readonly suggested: SuggestedMember }) {
  const { texts } = useSession();
  const locale = useLocale();
  const words = texts.pay.team;
  const { history } = suggested;
  const typed = typedAmount(plan, locale);
  const judged = typeof typed === 'number' && typed > 0 ? judgePlan(typed, history) : null;
  if (judged === null) return <p class="hint">{history.length === 0 ? words.noPast : null}</p>;
  const { met, judgement, halfMet } = judged;
  const verdict = words.met(Math.round(met * history.length), history.length, words.verdicts[judgement]);
  if (judgement === 'realistic') return <p class="good">{verdict}</p>;
  return (
    <p class="warning">
      {verdict} {halfMet > 0 && words.halfMet(halfMet)}
    </p>
  );
}

export function MemberCard({ member, suggested }: Props) {
  const { texts } = useSession();
  const locale = useLocale();
  const dispatch = useDispatch();
  const words = texts.pay.team;
  const { name, wanted, isHead, income, plan } = member;
  const change = (part: Partial<MemberFields>) => dispatch({ type: 'member-changed', name, change: part });
  const own = typedAmount(income, locale);
  return (
    <div class="card">
      <Tick label={name} ticked={wanted} onTick={(ticked) => change({ wanted: ticked })} />
      {suggested !== null && isQuiet(suggested) && <p class="hint">{words.quiet}</p>}
      {wanted && (
        <>
          <div class="cuts">
            <TextField
              label={words.plan}
              fullLabel={`${name}: ${words.plan}`}
              text={plan}
              invalid={typedAmount(plan, locale) === null}
              onType={(text) => change({ plan: text })}
            />
            <TextField
              label={words.ownIncome}
              fullLabel={`${name}: ${words.ownIncome}`}
              text={income}
              placeholder={words.asAll}
              invalid={own === null || own === 0}
              onType={(text) => change({ income: text })}
            />
            <div role="status">{suggested !== null && <PlanVerdict plan={plan} suggested={suggested} />}</div>
          </div>
          <Tick label={words.head} ticked={isHead} onTick={(ticked) => change({ isHead: ticked })} />
        </>
      )}
    </div>
  );
}

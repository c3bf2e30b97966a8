/** What an open deal would bring: its amount typed, or those of the log; counted here, as the server would count it. */
import { useMemo } from 'preact/hooks';
import { countsPartOfLog, dealsBring, typedDeal } from '../../src/core/pay/deal-brings.ts';
import { moneyNumber } from '../../src/core/pay/money.ts';
import type { DealsToWin } from '../../src/rpc.ts';
import { Panel } from '../panel.tsx';
import { typedAmount } from '../typed.ts';
import { useDispatch, useLocale, useSession } from './context.ts';
import { ExplainedJob } from './explained-job.tsx';
import { TextField } from './field.tsx';
import type { DealsState } from './state.ts';

type Manager = DealsToWin['managers'][number];

function OpenDeals({ manager }: { readonly manager: Manager }) {
  const words = useSession().texts.deals;
  const { line, deals } = manager;
  const { each, together } = useMemo(
    () =>
      dealsBring(
        line,
        deals.map(({ parts }) => parts),
      ),
    [manager],
  );
  if (deals.length === 0) return <p class="hint">{words.none}</p>;
  const total = deals.reduce((sum, { amount }) => sum + amount, 0);
  return (
    <>
      <table class="amounts">
        <caption class="hint">{words.open(deals.length)}</caption>
        <thead>
          <tr>
            <th scope="col">{words.columns.customer}</th>
            <th scope="col">{words.columns.amount}</th>
            <th scope="col">{words.columns.brings}</th>
          </tr>
        </thead>
        <tbody>
          {deals.map(({ customer, amount, row }, index) => (
            <tr key={row}>
              <th scope="row">{customer}</th>
              <td>{words.money(amount)}</td>
              <td>{words.money(moneyNumber(each[index] ?? together))}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{words.total}</th>
            <td>{words.money(total)}</td>
            <td>{words.money(moneyNumber(together))}</td>
          </tr>
        </tbody>
      </table>
      <p class="hint">{words.order}</p>
    </>
  );
}

function TypedDeal({
  manager,
  amount,
  month,
}: {
  readonly manager: Manager;
  readonly amount: string;
  readonly month: string;
}) {
  const words = useSession().texts.deals;
  const locale = useLocale();
  const typed = typedAmount(amount, locale);
  const { line } = manager;
  const { kpis, name } = line;
  if (!kpis.some(({ measure }) => measure === 'revenue' || measure === 'orders')) return <p>{words.noRevenue(name)}</p>;
  if (line.attainment === null) return <p class="warning">{words.noPlan(name, month)}</p>;
  if (typed === 'empty') return null;
  if (typed === null || typed <= 0) return <p class="wrong">{words.wrongAmount}</p>;
  const { before, after, together } = dealsBring(line, [typedDeal(typed)]);
  const [brings, was, is] = [together, before.earned, after.earned].map(moneyNumber) as [number, number, number];
  return (
    <>
      <p class="headline">{words.brings(brings, was, is, month)}</p>
      <p>{words.met(before.attainment ?? 0, after.attainment ?? 0)}</p>
      {kpis.some(({ measure }) => measure === 'newClients') && <p class="hint">{words.newClients}</p>}
    </>
  );
}

interface Props {
  readonly deals: DealsState;
  readonly working: boolean;
  readonly blockedBy: string | undefined;
}

export function DealsPanel({ deals, working, blockedBy }: Props) {
  const words = useSession().texts.deals;
  const dispatch = useDispatch();
  const { known, member, amount } = deals;
  const manager = known?.managers.find(({ line }) => line.key === member) ?? known?.managers[0];
  return (
    <Panel title={words.heading} chosen={words.chosen}>
      <ExplainedJob job={{ kind: 'deals' }} working={working} blockedBy={blockedBy} explanation={words.hint}>
        {words.look}
      </ExplainedJob>
      {known !== null && manager !== undefined && (
        <>
          <div class="field">
            <label for="deal-manager">{words.manager}</label>
            <select
              id="deal-manager"
              value={manager.line.key}
              onChange={(event) => dispatch({ type: 'deal-changed', change: { member: event.currentTarget.value } })}
            >
              {known.managers.map(({ line }) => (
                <option key={line.key} value={line.key}>
                  {line.name}
                </option>
              ))}
            </select>
          </div>
          <TextField
            label={words.amount}
            text={amount}
            onType={(text) => dispatch({ type: 'deal-changed', change: { amount: text } })}
          />
          <div role="status">
            <TypedDeal manager={manager} amount={amount} month={known.monthTitle} />
          </div>
          {manager.line.kpis.some(countsPartOfLog) && <p class="hint">{words.parts}</p>}
          <OpenDeals manager={manager} />
          {known.unshared.map((sentence) => (
            <p class="warning" key={sentence}>
              {sentence}
            </p>
          ))}
        </>
      )}
    </Panel>
  );
}

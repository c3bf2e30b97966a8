/** Who takes part, for which income, and with which plan. */
import { Alert } from '../alert.tsx';
import { typedAmount, typedShare } from '../typed.ts';
import { useDispatch, useLocale, useSession } from './context.ts';
import { TextField } from './field.tsx';
import { MemberCard } from './member-card.tsx';
import type { SetUpState } from './state.ts';

export function TermsFields({ setUp }: { readonly setUp: SetUpState }) {
  const { texts } = useSession();
  const locale = useLocale();
  const dispatch = useDispatch();
  const words = texts.pay.team;
  const share = typedShare(setUp.fixedShare, locale);
  return (
    <>
      <TextField
        label={words.income}
        hint={words.incomeHint}
        text={setUp.income}
        invalid={setUp.income !== '' && !(Number(typedAmount(setUp.income, locale)) > 0)}
        onType={(text) => dispatch({ type: 'amount-typed', field: 'income', text })}
      />
      <div class="cuts">
        <TextField
          label={words.fixedShare}
          text={setUp.fixedShare}
          invalid={typeof share !== 'number' || share > 1}
          onType={(text) => dispatch({ type: 'amount-typed', field: 'fixedShare', text })}
        />
        <TextField
          label={words.market}
          text={setUp.market}
          invalid={typedAmount(setUp.market, locale) === null}
          onType={(text) => dispatch({ type: 'amount-typed', field: 'market', text })}
        />
      </div>
    </>
  );
}

export function TeamSection({ setUp }: { readonly setUp: SetUpState }) {
  const { texts } = useSession();
  const words = texts.pay.team;
  const { team, suggestion, members } = setUp;
  const waiting = team.status === 'none' && suggestion === null;
  return (
    <section aria-labelledby="team" aria-busy={team.status === 'asking'}>
      <h2 id="team">{words.heading}</h2>
      <TermsFields setUp={setUp} />
      <p role="status" class="hint">
        {team.status === 'asking' && words.counting}
        {waiting && words.waiting}
      </p>
      <Alert message={team.message} takesFocus={false} />
      {suggestion !== null && members.length === 0 && <p class="warning">{words.none}</p>}
      {suggestion !== null && members.length > 0 && (
        <fieldset>
          <legend>{words.members(suggestion.monthTitle)}</legend>
          {members.map((member) => (
            <MemberCard
              key={member.name}
              member={member}
              suggested={suggestion.members.find(({ name }) => name === member.name) ?? null}
            />
          ))}
        </fieldset>
      )}
      {suggestion !== null && suggestion.rowsWithoutManager > 0 && (
        <p class="warning">{words.withoutManager(suggestion.rowsWithoutManager)}</p>
      )}
    </section>
  );
}

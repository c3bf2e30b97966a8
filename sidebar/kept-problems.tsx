/** What is kept with the file and can't be used: what it is, and the button that forgets it. */
import type { KeptProblem } from '../src/rpc.ts';

interface Props {
  readonly problems: readonly KeptProblem[];
  readonly forget: (what: KeptProblem['what']) => void;
}

export function KeptProblems({ problems, forget }: Props) {
  return (
    <>
      {problems.map(({ what, sentence, button }) => (
        <div key={what} class="alert">
          <p>{sentence}</p>
          <button type="button" class="secondary" onClick={() => forget(what)}>
            {button}
          </button>
        </div>
      ))}
    </>
  );
}

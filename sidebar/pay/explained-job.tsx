/** A button that has the server do something, and below it what that is. */
import { JobButton, type JobButtonProps } from './job-button.tsx';

interface Props extends Omit<JobButtonProps, 'kind' | 'hint' | 'label'> {
  readonly explanation: string;
}

/** Once a page for each kind of job. */
export function ExplainedJob({ explanation, ...button }: Props) {
  const hint = `about-${button.job.kind}`;
  return (
    <>
      <JobButton {...button} kind="secondary" hint={hint} />
      <p class="hint" id={hint}>
        {explanation}
      </p>
    </>
  );
}

/** A button that has the server do something: not while it does something else, and not where a reason speaks against it. */
import type { ComponentChildren } from 'preact';
import { useSession } from './context.ts';
import type { Job } from './jobs.ts';
import { requestJob } from './performing.ts';

export interface JobButtonProps {
  readonly job: Job;
  readonly kind: 'primary' | 'secondary' | 'link';
  readonly working: boolean;
  /** The id of the sentence that says why not. */
  readonly blockedBy?: string | undefined;
  /** The id of what is said of it. */
  readonly hint?: string;
  readonly label?: string;
  readonly children: ComponentChildren;
}

export function JobButton({ job, kind, working, blockedBy, hint, label, children }: JobButtonProps) {
  const session = useSession();
  const blocked = blockedBy !== undefined;
  return (
    <button
      type="button"
      class={kind}
      aria-label={label}
      aria-disabled={working || blocked}
      aria-describedby={blockedBy ?? hint}
      onClick={() => {
        if (!blocked) void requestJob(session, job);
      }}
    >
      {children}
    </button>
  );
}

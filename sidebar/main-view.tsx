/** Everything there is to choose, with good defaults, and the button that builds. */
import { BuildBar } from './build-bar.tsx';
import { CompareSection } from './compare-section.tsx';
import { useTexts } from './context.ts';
import { GroupsSection } from './groups-section.tsx';
import { LargeSection } from './large-section.tsx';
import { ListsSection } from './lists-section.tsx';
import { LogSection } from './log-section.tsx';
import { NextSection } from './next-section.tsx';
import { sameReading } from './readiness.ts';
import { Result } from './result.tsx';
import { ScoresSection } from './scores-section.tsx';
import { SettingsSection } from './settings-section.tsx';
import { ShareSection } from './share-section.tsx';
import { isWorking, type State } from './state.ts';

/** Whether what is known of the log is known of that which was built: another may have been chosen before a run went on. */
function isBuiltLog({ log, last }: State): boolean {
  const { check, sheetId } = log;
  if (check.status !== 'ready' || last === null || sheetId !== last.sheetId) return false;
  return sameReading(check.answer?.reading ?? null, last.reading);
}

export function MainView({ state }: { readonly state: State }) {
  const words = useTexts().sidebar;
  const { log, run } = state;
  const numbers = log.check.status === 'none' ? null : (log.check.answer?.numbers ?? null);
  return (
    <>
      {run.phase === 'done' && <Result tabs={run.tabs} numbers={isBuiltLog(state) ? numbers : null} />}
      {log.sheetId === null && run.phase === 'idle' && <p class="hint">{words.segmentIntro}</p>}
      <fieldset class="choices" disabled={isWorking(run)} aria-label={words.segmentHeading}>
        <LogSection log={log} locale={state.locale} />
        <ScoresSection scoring={state.scoring} numbers={numbers} />
        <GroupsSection
          abcXyz={state.abcXyz}
          rule={state.groupRule}
          numbers={numbers}
          isOutdated={log.check.status === 'asking'}
        />
        <CompareSection compareWith={state.compareWith} />
        <NextSection next={state.next} calls={state.calls} reason={numbers?.noForecast ?? null} />
        <ListsSection
          own={state.settingsTab.segments}
          lists={state.lists}
          abcXyz={state.abcXyz}
          groupLists={state.groupLists}
        />
        <SettingsSection settingsTab={state.settingsTab} phase={run.phase} />
        <LargeSection state={state} />
      </fieldset>
      <ShareSection tabs={state.tabs} localeName={state.locale.name} />
      <BuildBar state={state} />
    </>
  );
}

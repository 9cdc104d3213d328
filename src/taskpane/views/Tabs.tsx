/** Which part of the pane is shown. */
import { useWords } from '../state/words';

export const PANE_VIEWS = ['score', 'data', 'judgements', 'checks', 'advice', 'progress', 'functions'] as const;
export type PaneView = (typeof PANE_VIEWS)[number];

export function Tabs({ current, onChange }: { readonly current: PaneView; readonly onChange: (view: PaneView) => void }) {
  const { views } = useWords();
  return (
    <nav className="tabs" aria-label={views.label}>
      {PANE_VIEWS.map((view) => (
        <button key={view} type="button" className="tab" aria-current={view === current ? 'page' : undefined} onClick={() => onChange(view)}>
          {views[view]}
        </button>
      ))}
    </nav>
  );
}

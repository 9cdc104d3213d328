/** Cumulative spending against the schedule as lines. The numbers stand in the table below; a picture may be inexact. */
import { progressMessages } from '../../messages/progress';
import { fromExactText } from '../../scoring/exact/ratio';
import type { QuarterProgress } from '../../scoring/progress/executionProgress';
import { useLanguage } from '../state/words';

const WIDTH = 320;
const HEIGHT = 170;
const MARGIN = { left: 10, right: 14, top: 12, bottom: 24 } as const;

export function ProgressChart({ quarters }: { readonly quarters: readonly QuarterProgress[] }) {
  const words = progressMessages[useLanguage()];
  const spent = quarters.map((quarter) => (quarter.spent === null ? null : roughly(quarter.spent)));
  const schedule = quarters.map((quarter) => roughly(quarter.schedule));
  const highest = Math.max(...schedule, ...spent.map((amount) => amount ?? 0));
  const x = (index: number) => MARGIN.left + ((index + 1) / quarters.length) * (WIDTH - MARGIN.left - MARGIN.right);
  const y = (amount: number) => HEIGHT - MARGIN.bottom - (amount / highest) * (HEIGHT - MARGIN.top - MARGIN.bottom);
  const line = (amounts: readonly (number | null)[]) => [[MARGIN.left, y(0)], ...amounts.flatMap((amount, index) => (amount === null ? [] : [[x(index), y(amount)]]))].map((point) => point.join(',')).join(' ');
  return (
    <figure className="chart">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={words.chart}>
        <line className="axis" x1={MARGIN.left} x2={WIDTH - MARGIN.right} y1={y(0)} y2={y(0)} />
        <polyline className="schedule" points={line(schedule)} />
        <polyline className="spent" points={line(spent)} />
        {spent.map((amount, index) => amount !== null && <circle key={index} className="spent-point" cx={x(index)} cy={y(amount)} r="3.5" />)}
        {quarters.map(({ quarter }, index) => (
          <text key={quarter} x={x(index)} y={HEIGHT - 6} textAnchor={index === quarters.length - 1 ? 'end' : 'middle'}>
            {words.quarters[index]}
          </text>
        ))}
      </svg>
      <figcaption className="quiet">
        <span className="key spent-key" /> {words.spent} <span className="key schedule-key" /> {words.schedule}
      </figcaption>
    </figure>
  );
}

/** For drawing only. */
function roughly(exact: string): number {
  const { numerator, denominator } = fromExactText(exact);
  return Number((numerator * 1_000n) / denominator) / 1_000;
}

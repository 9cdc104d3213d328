/** When spending lags: by the thresholds of the framework, which are local. */
import { compare, exactly, type Ratio } from '../exact/ratio';
import type { Framework } from '../frameworks/model';

export type Alert = 'lagging' | 'serious';

/** @param rate spending against what the schedule asks for; `null` when it keeps up, or the framework has no thresholds */
export function alertOf(rate: Ratio, { monitoring }: Framework): Alert | null {
  if (!monitoring) return null;
  if (compare(rate, exactly(monitoring.seriousBelow)) < 0) return 'serious';
  return compare(rate, exactly(monitoring.laggingBelow)) < 0 ? 'lagging' : null;
}

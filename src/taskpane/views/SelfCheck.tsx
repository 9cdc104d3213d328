/** What the add-in runs in; loaded when somebody looks. */
import { selfCheckMessages } from '../../messages/selfCheck';
import { diagnostics } from '../../workbook';
import { useLanguage } from '../state/words';

export function SelfCheck() {
  const selfCheck = selfCheckMessages[useLanguage()];
  const { host, platform, version, language, requirementSets } = diagnostics();
  const rows: readonly (readonly [string, string])[] = [
    [selfCheck.host, host],
    [selfCheck.platform, platform],
    [selfCheck.version, version],
    [selfCheck.language, language],
    ...requirementSets.map(({ name, version: of, supported }) => [`${name} ${of}`, supported ? selfCheck.supported : selfCheck.unsupported] as const),
  ];
  return (
    <dl className="details">
      {rows.map(([name, value]) => (
        <div key={name} className="row">
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

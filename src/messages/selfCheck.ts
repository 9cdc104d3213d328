/** What the pane says of the host that it runs in. */
import type { Catalogue } from './language';

interface SelfCheckMessages {
  readonly host: string;
  readonly platform: string;
  readonly version: string;
  readonly language: string;
  readonly supported: string;
  readonly unsupported: string;
}

export const selfCheckMessages: Catalogue<SelfCheckMessages> = {
  'zh-CN': { host: '宿主', platform: '平台', version: '版本', language: '语言', supported: '支持', unsupported: '不支持' },
  en: { host: 'Host', platform: 'Platform', version: 'Version', language: 'Language', supported: 'supported', unsupported: 'not supported' },
};

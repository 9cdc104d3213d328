/**
 * What Office accepts inside each element of an add-in-only manifest of an Excel task pane, in which order.
 * Written from the public manifest reference (learn.microsoft.com, "Office Add-ins manifest") and only as far
 * as this add-in uses it: an element that is missing here is refused, so widen it when the manifest grows.
 */
const BASE = 'http://schemas.microsoft.com/office/appforoffice/1.1';
const OVERRIDES = 'http://schemas.microsoft.com/office/taskpaneappversionoverrides';
const BASIC_TYPES = 'http://schemas.microsoft.com/office/officeappbasictypes/1.0';

/** How often a child may stand there: exactly once, at most once, at least once, any number of times. */
export type Occurrence = '1' | '?' | '+' | '*';

export interface ChildModel {
  readonly name: string;
  readonly model: string;
  readonly occurs: Occurrence;
}

export interface ElementModel {
  readonly namespace: string;
  readonly required: readonly string[];
  readonly optional: readonly string[];
  /** Children in the order Office demands; empty for an element that holds text or nothing. */
  readonly children: readonly ChildModel[];
}

/** The model of the root element. */
export const ROOT_MODEL = 'OfficeApp';

/** Elements whose content depends on `xsi:type`; their model is named `<element>:<type>`. */
export const TYPED_ELEMENTS: readonly string[] = ['Host', 'ExtensionPoint', 'Control', 'Action'];

export const CONTENT_MODEL: Readonly<Record<string, ElementModel>> = {
  OfficeApp: element(BASE, 'xsi:type', [
    'Id', 'AlternateId ?', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName=Setting', 'Description=Setting',
    'IconUrl=Setting', 'HighResolutionIconUrl=Setting', 'SupportUrl=Setting', 'AppDomains ?', 'Hosts=BaseHosts',
    'Requirements', 'DefaultSettings', 'Permissions', 'VersionOverrides',
  ]),
  Id: element(BASE),
  AlternateId: element(BASE),
  Version: element(BASE),
  ProviderName: element(BASE),
  DefaultLocale: element(BASE),
  Permissions: element(BASE),
  Setting: element(BASE, 'DefaultValue', ['Override *']),
  Override: element(BASE, 'Locale Value'),
  AppDomains: element(BASE, '', ['AppDomain +']),
  AppDomain: element(BASE),
  BaseHosts: element(BASE, '', ['Host=BaseHost +']),
  BaseHost: element(BASE, 'Name'),
  Requirements: element(BASE, '', ['Sets']),
  Sets: element(BASE, 'DefaultMinVersion?', ['Set +']),
  Set: element(BASE, 'Name MinVersion'),
  DefaultSettings: element(BASE, '', ['SourceLocation=Setting']),

  VersionOverrides: element(OVERRIDES, 'xsi:type', ['Hosts', 'Resources']),
  Hosts: element(OVERRIDES, '', ['Host +']),
  'Host:Workbook': element(OVERRIDES, 'xsi:type', ['Runtimes', 'AllFormFactors', 'DesktopFormFactor']),
  Runtimes: element(OVERRIDES, '', ['Runtime +']),
  Runtime: element(OVERRIDES, 'resid lifetime'),
  AllFormFactors: element(OVERRIDES, '', ['ExtensionPoint']),
  DesktopFormFactor: element(OVERRIDES, '', ['GetStarted', 'FunctionFile=Reference', 'ExtensionPoint +']),
  'ExtensionPoint:CustomFunctions': element(OVERRIDES, 'xsi:type', [
    'Script=Located', 'Page=Located', 'Metadata=Located', 'Namespace=Reference ?',
  ]),
  'ExtensionPoint:PrimaryCommandSurface': element(OVERRIDES, 'xsi:type', ['OfficeTab']),
  Located: element(OVERRIDES, '', ['SourceLocation=Reference']),
  Reference: element(OVERRIDES, 'resid'),
  GetStarted: element(OVERRIDES, '', ['Title=Reference', 'Description=Reference', 'LearnMoreUrl=Reference']),
  OfficeTab: element(OVERRIDES, 'id', ['Group +']),
  Group: element(OVERRIDES, 'id', ['Label=Reference', 'Icon', 'Control +']),
  'Control:Button': element(OVERRIDES, 'xsi:type id', ['Label=Reference', 'Supertip', 'Icon', 'Action']),
  Supertip: element(OVERRIDES, '', ['Title=Reference', 'Description=Reference']),
  Icon: element(OVERRIDES, '', ['Image=IconImage +']),
  IconImage: element(BASIC_TYPES, 'size resid'),
  'Action:ShowTaskpane': element(OVERRIDES, 'xsi:type', ['TaskpaneId', 'SourceLocation=Reference']),
  'Action:ExecuteFunction': element(OVERRIDES, 'xsi:type', ['FunctionName']),
  TaskpaneId: element(OVERRIDES),
  FunctionName: element(OVERRIDES),
  Resources: element(OVERRIDES, '', ['Images', 'Urls', 'ShortStrings=Strings', 'LongStrings=Strings']),
  Images: element(BASIC_TYPES, '', ['Image=Resource +']),
  Urls: element(BASIC_TYPES, '', ['Url=Resource +']),
  Strings: element(BASIC_TYPES, '', ['String=Resource +']),
  Resource: element(BASIC_TYPES, 'id DefaultValue', ['Override=ResourceOverride *']),
  ResourceOverride: element(BASIC_TYPES, 'Locale Value'),
};

/** Attributes are separated by spaces, `?` after an optional one; children are `name=model occurrence`, model and occurrence optional. */
function element(namespace: string, attributes = '', children: readonly string[] = []): ElementModel {
  const names = attributes.split(' ').filter((name) => name !== '');
  return {
    namespace,
    required: names.filter((name) => !name.endsWith('?')),
    optional: names.filter((name) => name.endsWith('?')).map((name) => name.slice(0, -1)),
    children: children.map(childModel),
  };
}

function childModel(text: string): ChildModel {
  const [target = '', occurrence = '1'] = text.split(' ');
  const [name = '', model = name] = target.split('=');
  return { name, model, occurs: occurrence as Occurrence };
}

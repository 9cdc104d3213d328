import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkManifest, MANIFEST_RULES } from '../../scripts/manifest/check';
import { projectContext } from '../../scripts/manifest/project-context';
import type { ManifestContext } from '../../scripts/manifest/rule';

const project = join(__dirname, '../..');
const manifest = readFileSync(join(project, 'manifest.xml'), 'utf8');
const context = projectContext(project);

interface Mutation {
  readonly rule: string;
  readonly mistake: string;
  readonly mutate: (xml: string) => string;
}

/** Replaces the first occurrence; a mutation that finds nothing to change fails its test below. */
function replace(rule: string, mistake: string, from: string | RegExp, to: string): Mutation {
  return { rule, mistake, mutate: (xml) => xml.replace(from, to) };
}

const URL_OF_PANE = '<bt:Url id="Taskpane.Url" DefaultValue="https://localhost:3000/taskpane.html"/>';
const SCORE_LABEL = /<bt:String id="Score.Label" DefaultValue="评分">/;

const MUTATIONS: readonly Mutation[] = [
  replace('well-formed', 'an unclosed element', '</Hosts>', ''),
  replace('unknown-element', 'an element nobody knows', '<Hosts>', '<Extra/><Hosts>'),
  replace('unknown-element', 'another root element', /OfficeApp/g, 'OfficeAddin'),
  replace('missing-element', 'no provider', /<ProviderName>.*<\/ProviderName>/, ''),
  replace('missing-element', 'a button without a supertip', /<Supertip>[\s\S]*?<\/Supertip>/, ''),
  replace('missing-element', 'no support address', /<SupportUrl.*\/>/, ''),
  replace('repeated-element', 'two versions', /(<Version>.*<\/Version>)/, '$1$1'),
  replace('element-order', 'the version before the id', /(<Id>.*<\/Id>)(\s*)(<Version>.*<\/Version>)/, '$3$2$1'),
  replace('element-order', 'the icon before the label', /(<Label resid="Group.Label"\/>)(\s*)(<Icon>[\s\S]*?<\/Icon>)/, '$3$2$1'),
  replace('element-namespace', 'overrides in the namespace of the base', 'http://schemas.microsoft.com/office/taskpaneappversionoverrides', 'http://schemas.microsoft.com/office/appforoffice/1.1'),
  replace('unknown-attribute', 'a misspelt attribute', '<Runtime resid', '<Runtime life="1" resid'),
  replace('missing-attribute', 'a control without an id', '<Control xsi:type="Button" id="Scorecard.Score">', '<Control xsi:type="Button">'),
  replace('unknown-type', 'an action of no known type', 'xsi:type="ExecuteFunction"', 'xsi:type="RunFunction"'),
  replace('id-guid', 'an id that is no GUID', /<Id>.*<\/Id>/, '<Id>budget-scorecard</Id>'),
  replace('version-four-parts', 'a version with a word', /<Version>.*<\/Version>/, '<Version>1.0-beta</Version>'),
  replace('version-four-parts', 'a version of three parts', /<Version>.*<\/Version>/, '<Version>1.0.0</Version>'),
  replace('permissions', 'permission to read only', 'ReadWriteDocument', 'ReadDocument'),
  replace('host-workbook', 'a host besides Excel', '<Host Name="Workbook"/>', '<Host Name="Workbook"/><Host Name="Document"/>'),
  replace('requirement-floor', 'a floor above Office LTSC 2021', 'MinVersion="1.12"', 'MinVersion="1.16"'),
  replace('requirement-floor', 'a requirement set that is not part of the floor', '<Set Name="SharedRuntime"', '<Set Name="RibbonApi" MinVersion="1.1"/><Set Name="SharedRuntime"'),
  replace('requirement-floor', 'no shared runtime required', '<Set Name="SharedRuntime" MinVersion="1.1"/>', ''),
  replace('app-domains-minimal', 'a foreign domain let in', '<Hosts>', '<AppDomains><AppDomain>https://example.com</AppDomain></AppDomains><Hosts>'),
  replace('resource-id-unique', 'two resources of one id', '<bt:Image id="Icon.20"', '<bt:Image id="Icon.16"'),
  replace('resource-id-length', 'an id of more than 32 characters', /Support\.Url/g, 'Support.Address.Of.The.Page.With.Help'),
  replace('resource-dangling', 'a reference to nothing', '<LearnMoreUrl resid="Support.Url"/>', '<LearnMoreUrl resid="Help.Url"/>'),
  replace('resource-unused', 'a text that nothing shows', SCORE_LABEL, '<bt:String id="Old.Label" DefaultValue="旧"><bt:Override Locale="en-US" Value="Old"/></bt:String>$&'),
  replace('resource-kind', 'a label that is a long text', '<Label resid="Score.Label"/>', '<Label resid="Score.Tip"/>'),
  replace('https-only', 'an icon over http', '<IconUrl DefaultValue="https:', '<IconUrl DefaultValue="http:'),
  replace('https-only', 'the page over http', URL_OF_PANE, URL_OF_PANE.replace('https:', 'http:')),
  replace('one-origin', 'a picture from elsewhere', 'https://localhost:3000/assets/icon-16.png', 'https://example.com/assets/icon-16.png'),
  replace('url-length', 'an address of more than 2048 characters', 'https://localhost:3000/functions-alone.js', `https://localhost:3000/functions-alone.js?${'x'.repeat(2048)}`),
  replace('text-length', 'a label of more than 125 characters', SCORE_LABEL, `<bt:String id="Score.Label" DefaultValue="${'评'.repeat(126)}">`),
  replace('text-length', 'an English description of more than 250 characters', 'Nothing leaves the machine.', 'Nothing leaves the machine.'.repeat(4)),
  replace('text-length', 'a provider of more than 125 characters', /<ProviderName>.*</, `<ProviderName>${'x'.repeat(126)}<`),
  replace('default-locale', 'English as the default', '<DefaultLocale>zh-CN', '<DefaultLocale>en-US'),
  replace('locale-complete', 'a label without English', '<bt:Override Locale="en-US" Value="Score"/>', ''),
  replace('locale-complete', "functions' metadata without English", '<bt:Override Locale="en-US" Value="https://localhost:3000/functions.en-US.json"/>', ''),
  replace('locale-complete', 'a name without English', '<Override Locale="en-US" Value="Budget Scorecard"/>', ''),
  replace('locale-unknown', 'a language without its country', '<bt:Override Locale="en-US" Value="Score"/>', '<bt:Override Locale="en-US" Value="Score"/><bt:Override Locale="en" Value="Score"/>'),
  replace('locale-duplicate', 'English twice', '<bt:Override Locale="en-US" Value="Score"/>', '<bt:Override Locale="en-US" Value="Score"/><bt:Override Locale="en-US" Value="Score now"/>'),
  replace('locale-language', 'a forgotten translation into English', 'Value="Open scoring"', 'Value="打开评分"'),
  replace('locale-language', 'a forgotten translation into Chinese', 'DefaultValue="打开评分"', 'DefaultValue="Open scoring"'),
  replace('no-namespace', 'a namespace for the functions', '</Metadata>', '</Metadata><Namespace resid="Group.Label"/>'),
  replace('no-namespace', 'a string for a namespace', SCORE_LABEL, '<bt:String id="Functions.Namespace" DefaultValue="绩效"><bt:Override Locale="en-US" Value="X"/></bt:String>$&'),
  replace('shared-runtime', 'a runtime that ends', 'lifetime="long"', 'lifetime="short"'),
  replace('shared-runtime', 'two runtimes', '<Runtimes>', '<Runtimes><Runtime resid="Taskpane.Url" lifetime="long"/>'),
  replace('shared-runtime', 'functions in a page of their own', /<Page>\s*<SourceLocation resid="Taskpane.Url"\/>/, '<Page><SourceLocation resid="Support.Url"/>'),
  replace('shared-runtime', 'commands in a page of their own', '<FunctionFile resid="Taskpane.Url"/>', '<FunctionFile resid="Support.Url"/>'),
  replace('shared-runtime', 'another page as the default one', '<SourceLocation DefaultValue="https://localhost:3000/taskpane.html"/>', '<SourceLocation DefaultValue="https://localhost:3000/other.html"/>'),
  replace('one-task-pane', 'a second pane', '<FunctionName>scoreWorkbook</FunctionName>', '<TaskpaneId>Other</TaskpaneId>'),
  replace('control-id-unique', 'two buttons of one id', 'id="Scorecard.Score"', 'id="Scorecard.OpenPane"'),
  replace('action-associated', 'a command that the add-in does not know', '>scoreWorkbook<', '>scoreEverything<'),
  replace('icon-sizes', 'a missing size', '<bt:Image size="40" resid="ScoreIcon.40"/>', ''),
  replace('icon-file', 'a picture that does not exist', 'assets/score-48.png', 'assets/score-47.png'),
  replace('icon-file', 'a picture of another size', 'assets/score-48.png', 'assets/score-64.png'),
  replace('icon-file', 'a listing icon of another size', '<IconUrl DefaultValue="https://localhost:3000/assets/icon-32.png"/>', '<IconUrl DefaultValue="https://localhost:3000/assets/icon-64.png"/>'),
];

function brokenRules(xml: string, within: ManifestContext = context): readonly string[] {
  return checkManifest(xml, within).map(({ rule }) => rule);
}

describe('the structural check of the manifest', () => {
  test.each(MUTATIONS)('refuses $mistake by the rule $rule', ({ rule, mutate }) => {
    const broken = mutate(manifest);

    expect(broken).not.toBe(manifest);
    expect(brokenRules(broken)).toContain(rule);
  });

  test('has a mistake to show for each of its rules', () => {
    expect([...new Set(MUTATIONS.map(({ rule }) => rule))].sort()).toEqual([...MANIFEST_RULES].sort());
  });

  test('names the line of the mistake', () => {
    const [found] = checkManifest(manifest.replace('MinVersion="1.12"', 'MinVersion="1.16"'), context);
    const line = manifest.split('\n').findIndex((text) => text.includes('MinVersion="1.12"')) + 1;

    expect(found).toMatchObject({ rule: 'requirement-floor', line });
  });

  test('refuses a command whose action the add-in stopped associating', () => {
    expect(brokenRules(manifest, { ...context, actionIds: [] })).toEqual(['action-associated']);
  });
});

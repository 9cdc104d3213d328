/**
 * Which part may import which. The flow is cells → inputs → measures → rules → scorecard → cells, pane, report,
 * and dependencies point one way: taskpane, functions, report, workbench → workbook → scoring; messages is a leaf.
 */
const ADD_IN = '^src/(scoring|messages|workbook|functions|taskpane|report)/';
const PACKAGES = 'node_modules/';

/** Everything outside `allowed` (a list of path patterns). */
function only(name, comment, from, ...allowed) {
  return { name, comment, severity: 'error', from: { path: from }, to: { pathNot: allowed } };
}

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-circular', comment: 'A circle has no order of reading.', severity: 'error', from: {}, to: { circular: true } },
    { name: 'resolvable', comment: 'An import leads somewhere.', severity: 'error', from: {}, to: { couldNotResolve: true } },
    only('scoring-is-pure', 'The domain knows neither Office nor page nor Node.', '^src/scoring/',
      '^src/scoring/', '^src/messages/', `^${PACKAGES}(decimal\\.js|valibot)/`),
    only('messages-is-a-leaf', 'Wording knows at most the codes that it words.', '^src/messages/', '^src/(messages/|scoring/|workbook/model)'),
    { name: 'messages-know-types-only', comment: 'Of the domain, wording takes types, so that no code is without words; never code.', severity: 'error',
      from: { path: '^src/messages/' }, to: { path: '^src/(scoring|workbook)/', dependencyTypesNot: ['type-only'] } },
    only('workbook-on-scoring', 'The part that talks to Excel knows the domain and nothing above it.', '^src/workbook/',
      '^src/(workbook|scoring|messages)/', `^${PACKAGES}(decimal\\.js|fflate)/`),
    only('functions-are-thin', 'Custom functions load first, so they bring neither React nor Office.', '^src/functions/',
      '^src/(functions|workbook|scoring|messages)/', `^${PACKAGES}decimal\\.js/`),
    only('taskpane-on-workbook', 'The pane shows the scorecard.', '^src/taskpane/',
      '^src/(taskpane|functions|report|workbook|scoring|messages)/', `^${PACKAGES}(react|react-dom|@fluentui/[^/]+)/`, `^${PACKAGES}@types/`),
    { name: 'add-in-without-workbench', comment: 'The workbench hosts the add-in; the add-in does not know it.', severity: 'error',
      from: { path: ADD_IN }, to: { path: '^src/workbench/' } },
    { name: 'workbench-hosts-the-built-add-in', comment: 'No second code path: the workbench runs the add-in as built.', severity: 'error',
      from: { path: '^src/workbench/' }, to: { path: '^src/(taskpane|functions|report)/' } },
    { name: 'add-in-without-development-packages', comment: 'What ships is a production dependency.', severity: 'error',
      from: { path: ADD_IN }, to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] } },
    { name: 'grid-behind-its-adapter', comment: 'The grid library is replaceable: one folder knows it.', severity: 'error',
      from: { pathNot: '^(src/workbench/page/grid|tests/workbench/page)/' }, to: { path: `${PACKAGES}@univerjs/` } },
    { name: 'product-without-tests', comment: 'The product does not import its tests and tools.', severity: 'error',
      from: { path: '^src/' }, to: { path: '^(tests|scripts|bench|samples)/' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] },
  },
};

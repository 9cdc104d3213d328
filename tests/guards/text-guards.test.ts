import { longFileFindings } from '../../scripts/guards/file-length';
import { hiddenCharacterFindings } from '../../scripts/guards/hidden-unicode';
import { machinePathFindings } from '../../scripts/guards/machine-paths';

describe('file length', () => {
  const long = { path: 'src/scoring/long.ts', text: 'x\n'.repeat(301) };
  const longest = { path: 'src/scoring/longest.ts', text: 'x\n'.repeat(300) };

  test('allows 300 lines and objects to 301', () => {
    expect(longFileFindings([long, longest], {}).map(({ file }) => file)).toEqual([long.path]);
  });

  test('accepts a long file with a reason', () => {
    expect(longFileFindings([long], { [long.path]: 'a table' })).toEqual([]);
  });

  test('objects to a reason that is no longer needed', () => {
    expect(longFileFindings([longest], { [longest.path]: 'a table' })).toHaveLength(1);
  });

  test('leaves documents and data alone', () => {
    expect(longFileFindings([{ ...long, path: 'docs/long.md' }, { ...long, path: 'src/scoring/frameworks/long.json' }], {})).toEqual([]);
  });
});

describe('hidden characters', () => {
  test.each([
    ['a right-to-left override', '\u202e'],
    ['a first strong isolate', '\u2068'],
    ['a zero-width space', '\u200b'],
    ['a zero-width joiner', '\u200d'],
    ['a byte order mark', '\ufeff'],
    ['a soft hyphen', '\u00ad'],
    ['a no-break space', '\u00a0'],
    ['an escape character', '\u001b'],
    ['a tag character', '\u{e0041}'],
  ])('finds %s with its line', (_, character) => {
    expect(hiddenCharacterFindings('a.ts', `first\nconst a = 'x${character}y';`)).toMatchObject([{ file: 'a.ts', line: 2 }]);
  });

  test('lets Chinese, full-width forms, tabs and Windows line ends pass', () => {
    expect(hiddenCharacterFindings('a.ts', "const 预算 = '１２％，「评分」';\r\n\t\u3000x")).toEqual([]);
  });
});

describe('machine paths', () => {
  const folders = ['work', 'tmp', 'root', 'home', 'Users'];

  test.each(folders)('finds a file under /%s', (folder) => {
    expect(machinePathFindings('a.md', `open /${folder}/budget.xlsx`)).toMatchObject([{ file: 'a.md', line: 1 }]);
  });

  test('finds file addresses and Windows profiles', () => {
    expect(machinePathFindings('a.ts', `'file:///${'tmp'}/profile'`)).toHaveLength(1);
    expect(machinePathFindings('a.ts', `C:\\${'Users'}\\me`)).toHaveLength(1);
  });

  test('lets web addresses, relative paths and a home folder by its sign pass', () => {
    const text = ['https://example.com/', 'home/a', ' ./', 'tmp/a ~/', 'Users/a src/', 'work/a'].join('');
    expect(machinePathFindings('a.md', text)).toEqual([]);
  });
});

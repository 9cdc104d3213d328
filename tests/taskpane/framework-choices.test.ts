/** Narrowing and grouping the list of frameworks: with the few that come with the product, and with many of a province. */
import { FRAMEWORK_LIST, type FrameworkEntry } from '../../src/scoring/frameworks/library';
import { facetsOf, fits, groupsOf, NO_FILTER, placeOf, type Filter } from '../../src/taskpane/frameworks/choices';

const entry = (id: string, scope: Partial<FrameworkEntry['scope']>): FrameworkEntry => ({ id, title: `指标体系${id}`, scope: { type: '部门整体支出绩效自评', ...scope } });

/** Ten districts in each of two years, ten cities, and the country: 31 with the province. */
const MANY: readonly FrameworkEntry[] = [
  entry('country', {}),
  entry('province', { province: '广东省' }),
  ...Array.from({ length: 10 }, (_, index) => entry(`city-${index}`, { province: '广东省', city: `城市${index}`, year: 2024 })),
  ...Array.from({ length: 20 }, (_, index) => entry(`district-${index}`, { province: '广东省', city: '城市1', district: `区${index % 10}`, year: index < 10 ? 2024 : 2025 })),
  entry('elsewhere', { province: '广西壮族自治区' }),
];
const found = (filter: Partial<Filter>) => MANY.filter((candidate) => fits(candidate, { ...NO_FILTER, ...filter })).map(({ id }) => id);

test('without a filter everything is shown', () => {
  expect(found({})).toHaveLength(MANY.length);
});

test('in a district applies what was made for it, its city, its province and the country', () => {
  expect(found({ place: '广东省 城市1 区3' })).toEqual(['country', 'province', 'city-1', 'district-3', 'district-13']);
});

test('a province shows all below it, and no other whose name begins alike', () => {
  expect(found({ place: '广东省' })).toHaveLength(MANY.length - 1);
  expect(found({ place: '广' })).toEqual(['country']);
});

test('a year shows what was made for it and what is for any', () => {
  expect(found({ place: '广东省 城市1 区3', year: 2025 })).toEqual(['country', 'province', 'district-13']);
});

test('words are found in titles and places, whatever their width', () => {
  expect(found({ words: '区３' })).toEqual(['district-3', 'district-13']);
  expect(found({ words: 'CITY-2' })).toEqual(['city-2']);
});

test('the filters offer every place with those around it, the last year first, each kind once', () => {
  const { places, years, types } = facetsOf(MANY);
  expect(places).toEqual(expect.arrayContaining(['广东省', '广东省 城市1', '广东省 城市1 区9', '广西壮族自治区']));
  expect(new Set(places).size).toBe(places.length);
  expect(years).toEqual([2025, 2024]);
  expect(types).toEqual(['部门整体支出绩效自评']);
});

test('groups are places, with the last year first', () => {
  const groups = groupsOf(MANY);
  expect(groups[0]).toMatchObject({ place: '', entries: [{ id: 'country' }] });
  expect(groups.find(({ place }) => place === '广东省 城市1 区3')?.entries.map(({ id }) => id)).toEqual(['district-13', 'district-3']);
});

test('each framework that comes with the product is found by its own place, year and kind', () => {
  for (const known of FRAMEWORK_LIST) {
    const filter = { place: placeOf(known) || null, year: known.scope.year ?? null, type: known.scope.type, words: known.title };
    expect(FRAMEWORK_LIST.filter((candidate) => fits(candidate, filter))).toContain(known);
  }
});

/** A list can hold thousands of readings of one input: a few are shown, and none that says something else is lost among them. */
import { recognise, type CellContent, type InputProposal } from '../../src/scoring/recognition';

const [PAIRS_BELOW, PAIRS_BESIDE] = [8, 12];

/** The same label with its figure again and again; `other` where another figure is to stand. */
async function proposalOf(figure: number, other?: { readonly at: number; readonly figure: number }): Promise<InputProposal | undefined> {
  const rows = Array.from({ length: PAIRS_BELOW }, (_, row): CellContent[] =>
    Array.from({ length: PAIRS_BESIDE }, (__, pair): CellContent[] => ['三公经费预算数（万元）', row * PAIRS_BESIDE + pair === other?.at ? other.figure : figure]).flat(),
  );
  const { proposals } = await recognise([{ name: '数据', top: 0, left: 0, rows }], { inputs: new Set(['三公预算']) });
  return proposals[0];
}

test('what all say is found, and no more candidates are shown than help', async () => {
  const proposal = await proposalOf(13.45);
  expect(proposal).toMatchObject({ state: 'found', candidates: { length: 8 } });
  expect(proposal?.candidates.map(({ confidence, values }) => `${confidence} ${values.join()}`)).toEqual(Array(8).fill('high 13.45'));
});

test.each([0, 40, PAIRS_BELOW * PAIRS_BESIDE - 1])('the one that says something else makes it a choice, wherever it stands: %i', async (at) => {
  expect(await proposalOf(13.45, { at, figure: 14 })).toMatchObject({ state: 'ambiguous' });
});

/** 项目支出绩效自评: the national form, project by project. */
import fc from 'fast-check';
import { meanShare } from '../../src/scoring/projects/scoreProjects';
import { problemLine, reasonText } from '../../src/scoring/wording';
import { onlyProject, scoreRows, TRAINING, TRAINING_FIGURES, type Row } from './support/projects';

const lines = (problems: Parameters<typeof problemLine>[0][]) => problems.map((each) => problemLine(each, 'zh-CN'));
function never(): never {
  throw new Error('no such indicator');
}
const without = (index: number) => TRAINING.filter((_, row) => row !== index);
const changed = (index: number, column: number, value: Row[number]) => TRAINING.map((row, at) => (at === index ? Array.from({ length: 12 }, (_, place) => (place === column ? value : (row[place] ?? null))) : row));

describe('a project', () => {
  test('is scored by its own rows and figures', () => {
    const project = onlyProject();
    // 87.5% × 10; 20 × 8/10 + 10 + 10 + 10; 21 of 30; 10 × 90/100
    expect(project.scorecard.indicators.map(({ name, score }) => [name, score])).toEqual([['预算执行率', '8.75'], ['产出指标完成情况', '46.00'], ['效益指标完成情况', '21.00'], ['满意度指标完成情况', '9.00']]);
    expect(project.scorecard.total).toMatchObject({ score: '84.75', maximum: '100', complete: true, rating: '良' });
    expect([project.rate, project.met, project.targets, project.completion]).toEqual(['87.50%', 3, 6, '50.00%']);
    expect(project.problems).toEqual([]);
  });

  test('tells each row’s points and its deviation, to either side', () => {
    const rows = onlyProject().indicators.flatMap((each) => each.rows);
    expect(rows.map(({ name, points, deviation }) => [name, points, deviation])).toEqual([
      ['培训场次', '16', '-0.2'], ['考核合格率', '10', '3/95'], ['平均办结天数', '10', '-1'], ['人均成本', '10', '-0.04'], ['业务能力提升', '21', null], ['学员满意度', '9', '-0.1'],
    ]);
  });

  test('says in its reason which rows lost points', () => {
    expect(reasonText(onlyProject().scorecard.indicators[1] ?? never(), 'zh-CN')).toBe('培训场次目标≥10场，实际8场，得46分（满分50分），扣4分。');
  });

  test('asks for the reason of every missed row, at its cell', () => {
    const rows = changed(0, 10, null);
    expect(lines([...onlyProject(rows).problems])).toEqual(['表格!L4：“培训场次”扣 4.00 分，但没有填写偏差原因。请填写「偏差原因」和「改进措施」。']);
    expect(onlyProject(rows).reasonsMissing).toBe(1);
  });

  test('asks why a target was surpassed by more than 30%', () => {
    expect(lines([...onlyProject(changed(0, 7, 14)).problems])).toEqual([]);
    const far = onlyProject(changed(0, 7, 14).map((row, index) => (index === 0 ? [...row.slice(0, 10), null, null] : row)));
    expect(lines([...far.problems])).toEqual(['表格!L4：“培训场次”偏离指标值 40.00%，但没有填写偏差原因。请填写「偏差原因」和「改进措施」。']);
  });

  test('sees nothing of the unit’s own figures', () => {
    const alone = onlyProject(TRAINING, []);
    expect(alone.scorecard.indicators[0]).toMatchObject({ state: 'not-scored', missing: [{ input: '项目进度表' }, { input: '项目进度表' }] });
    expect(alone.scorecard.total).toMatchObject({ complete: false, rating: null });
  });
});

describe('rows that add up others', () => {
  const total: Row = ['合计', '', '', '', '', '', '', '', 90];
  const subtotal: Row = ['', '产出指标', '小计', '', '', '', '', '', 50];

  test('are no project and no target, in either table, and are told in one note each', () => {
    const { projects, problems } = scoreRows([...TRAINING.slice(0, 4), subtotal, ...TRAINING.slice(4), total], [TRAINING_FIGURES, ['合计', 100, 87.5]]);
    expect(projects.map(({ project, scorecard, targets }) => [project.name, scorecard.total.score, targets])).toEqual([['培训项目', '84.75', 6]]);
    expect(lines([...problems])).toEqual([
      '表格!D8：「项目绩效目标表」中的“小计”等 2 行是合计，不作为项目，未计入。不用处理；如果确是一个项目，请换一个名称。',
      '表格!B6：「项目进度表」中的“合计”一行是合计，不作为项目，未计入。不用处理；如果确是一个项目，请换一个名称。',
    ]);
  });
});

describe('the points of its rows', () => {
  test('that miss 90 score nothing, and both ends of their cells are named', () => {
    const project = onlyProject(changed(1, 8, 8));
    expect(lines([...project.problems])).toEqual(['表格!J4：项目“培训项目”各项指标的分值合计为 88（至 表格!J9），应为 90，指标未评分。请调整各行分值。']);
    expect(project.scorecard.indicators.map(({ state }) => state)).toEqual(['scored', 'not-scored', 'not-scored', 'not-scored']);
  });

  test('may move between first levels, which is told', () => {
    const project = onlyProject(without(5).map((row, index) => (index === 0 ? changed(0, 8, 30)[0] ?? row : row)));
    expect(project.scorecard.indicators.map(({ name, maximum, score }) => [name, maximum, score])).toEqual([['预算执行率', '10', '8.75'], ['产出指标完成情况', '60', '54.00'], ['效益指标完成情况', '30', '21.00']]);
    expect(project.scorecard.total).toMatchObject({ score: '83.75', maximum: '100', complete: true });
    expect(project.problems).toMatchObject([{ code: 'project-level-weights', severity: 'note', details: { levels: [{ level: '产出指标', own: '60', usual: '50' }, { level: '满意度指标', own: '0', usual: '10' }] } }]);
  });

  test('are wanted in every row', () => {
    const { problems } = onlyProject(changed(1, 8, null));
    expect(problems.map(({ code, cell }) => [code, cell])).toEqual([['target-without-weight', '表格!J5'], ['project-weights', '表格!J4']]);
  });

  test('under a level that the form does not have are told, not left out', () => {
    expect(onlyProject(changed(4, 1, '其他指标')).problems).toMatchObject([{ code: 'target-unplaced', details: { target: '业务能力提升', level: '其他指标' } }]);
  });
});

describe('qualitative rows at the ends of their grades', () => {
  const grade = (words: string, points: number) => onlyProject(changed(4, 7, words).map((row, index) => (index === 4 ? [...row.slice(0, 9), points, ...row.slice(10)] : row)));
  test.each<[string, number, string[]]>([
    ['达成预期指标', 30, []], ['达成预期指标', 24, []], ['达成预期指标', 23.99, ['judgement-off-grade']],
    ['部分达成预期指标并具有一定效果', 24, ['judgement-off-grade']], ['部分达成预期指标并具有一定效果', 18, []],
    ['未达成预期指标且效果较差', 18, ['judgement-off-grade']], ['未达成预期指标且效果较差', 0, []],
  ])('%s with %d of 30', (words, points, codes) => {
    const project = grade(words, points);
    expect(project.scorecard.indicators[2]?.exactScore).toBe(String(points));
    expect(project.problems.map(({ code }) => code)).toEqual(codes);
  });

  test('wait for points, with the range told in points', () => {
    const project = onlyProject(changed(4, 9, null));
    expect(lines([...project.problems])).toEqual(['表格!K8：“业务能力提升”评为“部分达成预期指标并具有一定效果”，还没有给出分数。请在 18～24 之间填写分数。']);
    expect([project.met, project.completion, project.scorecard.total.complete]).toEqual([null, null, false]);
  });
});

describe('a budget of nothing', () => {
  const none: Row = ['培训项目', 0, 0];

  test('leaves the execution rate open', () => {
    const project = onlyProject(TRAINING, [none]);
    expect(lines([...project.problems])).toEqual(['表格!C5：项目“培训项目”的预算执行率分母为 0，无法计算。请核对全年预算数；确实为 0 的，请在「项目绩效目标表」中为该项目加一行三级指标“预算执行率”，填写得分和偏差原因。']);
    expect(project.scorecard.indicators[0]?.state).toBe('not-scored');
  });

  test('may be scored by a person in a row of its own, with a reason', () => {
    const project = onlyProject([...TRAINING, ['', '预算执行', '', '预算执行率', '', null, '', null, 10, 10, '当年未安排预算']], [none]);
    expect(project.scorecard.total.score).toBe('86.00');
    expect(project.scorecard.indicators[0]).toMatchObject({ basis: 'judged-no-number', score: '10.00' });
    expect(project.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

describe('many projects', () => {
  test('stand below each other, each with its own rows wherever they are', () => {
    const second = TRAINING.map((row) => ['巡查项目', ...row.slice(1)]);
    const mixed = [...TRAINING.slice(0, 3), ...second.slice(0, 3), ...TRAINING.slice(3).map((row) => ['培训项目', row[1] || '产出指标', ...row.slice(2)]), ...second.slice(3)];
    const { projects, problems } = scoreRows(mixed, [TRAINING_FIGURES, ['巡查项目', 50, 50]]);
    expect(projects.map(({ project, scorecard }) => [project.name, scorecard.total.score])).toEqual([['培训项目', '84.75'], ['巡查项目', '86.00']]);
    expect([problems, meanShare({ projects, problems })]).toEqual([[], '0.85375']);
  });

  test('are held against the table of projects', () => {
    const { problems } = scoreRows(TRAINING, [['别的项目', 1, 1], ['别的项目', 2, 2]]);
    expect(problems.map(({ code, details }) => [code, 'project' in details && details.project])).toEqual([['project-twice', '别的项目'], ['project-not-in-table', '培训项目'], ['project-without-targets', '别的项目']]);
  });

  test('in rows before any name are told', () => {
    expect(scoreRows([['', ...(TRAINING[0] ?? []).slice(1)], ...TRAINING]).problems.map(({ code, cell }) => [code, cell])).toEqual([['row-without-project', '表格!B4']]);
  });

  test('are none without the table, and a table without the column says so', () => {
    expect(scoreRows([], []).projects).toEqual([]);
  });
});

test('scores are those of an independent calculation in hundredths, for any measured rows that add up to 90', () => {
  const row = fc.record({ operator: fc.constantFrom('≥', '≤', '='), target: fc.integer({ min: 1, max: 60 }), actual: fc.integer({ min: 0, max: 90 }) });
  fc.assert(
    fc.property(fc.tuple(row, row, row, row), fc.integer({ min: 1, max: 400 }), fc.integer({ min: 0, max: 400 }), (four, budget, spent) => {
      const weights = [30, 20, 30, 10];
      const levels = ['产出指标', '产出指标', '效益指标', '满意度指标'];
      const targets = four.map(({ operator, target, actual }, index) => ['甲', levels[index] ?? '', '', `第${index}项`, operator, target, '', actual, weights[index] ?? 0]);
      const [project] = scoreRows(targets, [['甲', budget, spent]]).projects;
      const hundredths = (numerator: number, denominator: number) => Math.floor((200 * numerator + denominator) / (2 * denominator));
      const earned = four.map(({ operator, target, actual }, index) => {
        const weight = weights[index] ?? 0;
        const met = operator === '≥' ? actual >= target : operator === '≤' ? actual <= target : actual === target;
        if (met) return weight * 100;
        return actual < target ? hundredths(weight * actual, target) : hundredths(weight * target, actual);
      });
      const total = earned.reduce((a, b) => a + b, 0) + (spent >= budget ? 1000 : hundredths(10 * spent, budget));
      expect(project?.scorecard.total.score).toBe((total / 100).toFixed(2));
    }),
    { numRuns: 300 },
  );
});

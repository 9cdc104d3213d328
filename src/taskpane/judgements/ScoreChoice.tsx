/** How a score is given: a tick for full marks or points, a grade with its points or within its range, yes or no. */
import { judgementMessages } from '../../messages/judgements';
import { compare, exactly } from '../../scoring/exact/ratio';
import type { Grade } from '../../scoring/frameworks/model';
import { sameWords } from '../../scoring/inputs/tables';
import type { Asked } from '../../scoring/judgements/asked';
import { nameIn } from '../../scoring/wording/figures';
import { useLanguage } from '../state/words';

interface ScoreProps {
  readonly asked: Asked;
  /** Of the group of radio buttons. */
  readonly name: string;
  readonly title: string;
  readonly score: string;
  readonly isWrong: boolean;
  readonly onScore: (score: string) => void;
}

export function ScoreChoice(props: ScoreProps) {
  const { asked, score, onScore } = props;
  const words = judgementMessages[useLanguage()];
  if (asked.yesNo) {
    const { yes, no } = asked.yesNo;
    return (
      <>
        <Option {...props} label={words.yes} points={words.gradePoints({ points: yes })} isChosen={score === '是' || isPoints(score, yes)} onChoose={() => onScore('是')} />
        <Option {...props} label={words.no} points={words.gradePoints({ points: no })} isChosen={score === '否' || isPoints(score, no)} onChoose={() => onScore('否')} />
      </>
    );
  }
  if (asked.grades.length > 0) return <Grades {...props} />;
  return (
    <div className="points">
      <label className="toggle">
        <input type="checkbox" checked={isPoints(score, asked.maximum)} onChange={(event) => onScore(event.currentTarget.checked ? asked.maximum : '')} />
        {words.full}
      </label>
      <Points {...props} />
    </div>
  );
}

/** A grade with a range is chosen by points within it; its button starts at its upper end. */
function Grades(props: ScoreProps) {
  const language = useLanguage();
  const words = judgementMessages[language];
  const { asked, score, onScore } = props;
  const chosen = asked.grades.find((grade) => isOf(score, grade));
  return (
    <>
      {asked.grades.map((grade) => (
        <Option
          key={grade.name}
          {...props}
          label={nameIn({ name: grade.name, nameEn: grade.nameEn ?? null }, language)}
          points={'points' in grade ? words.gradePoints(grade) : words.gradeRange(grade)}
          isChosen={grade === chosen}
          onChoose={() => onScore('points' in grade ? grade.name : grade.to)}
        />
      ))}
      {asked.grades.some((grade) => 'from' in grade) && <Points {...props} />}
    </>
  );
}

function Points({ title, score, isWrong, onScore }: ScoreProps) {
  const words = judgementMessages[useLanguage()];
  return <input type="text" inputMode="decimal" className="score" value={score} aria-label={`${words.score} ${title}`} aria-invalid={isWrong} onChange={(event) => onScore(event.currentTarget.value.trim())} />;
}

interface OptionProps {
  readonly name: string;
  readonly label: string;
  readonly points: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function Option({ name, label, points, isChosen, onChoose }: OptionProps) {
  return (
    <label className="option">
      <input type="radio" name={name} checked={isChosen} onChange={onChoose} />
      {label} <span className="quiet">{points}</span>
    </label>
  );
}

function isOf(score: string, grade: Grade): boolean {
  if ([grade.name, grade.nameEn].some((name) => name !== undefined && sameWords(name) === sameWords(score))) return true;
  if ('points' in grade) return isPoints(score, grade.points);
  return isNumber(score) && compare(exactly(score), exactly(grade.from)) >= 0 && compare(exactly(score), exactly(grade.to)) <= 0;
}

function isPoints(score: string, points: string): boolean {
  return isNumber(score) && compare(exactly(score), exactly(points)) === 0;
}

function isNumber(text: string): boolean {
  return /^\d{1,15}(?:\.\d{1,15})?$/.test(text);
}

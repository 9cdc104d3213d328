/** A formula of numbers, calculated in doubles: + - * / comparisons, IF, AND, ABS, and INT as a given spreadsheet has it. */

type Value = number | boolean;

export function calculate(formula: string, int: (value: number) => number): number {
  const tokens = formula.match(/\d+(?:\.\d+)?|[A-Z]+|<>|<=|>=|[-+*/()<>=,]/g) ?? [];
  let position = 0;
  const peek = (): string | undefined => tokens[position];
  const take = (): string => tokens[position++] ?? '';

  function comparison(): Value {
    const left = sum();
    const operator = peek();
    if (operator === undefined || !/^[<>=]/.test(operator)) return left;
    take();
    const right = Number(sum());
    const difference = Number(left) - right;
    return { '<': difference < 0, '>': difference > 0, '=': difference === 0, '<>': difference !== 0, '<=': difference <= 0, '>=': difference >= 0 }[operator] ?? false;
  }

  function sum(): Value {
    let value = product();
    while (peek() === '+' || peek() === '-') value = take() === '+' ? Number(value) + Number(product()) : Number(value) - Number(product());
    return value;
  }

  function product(): Value {
    let value = single();
    while (peek() === '*' || peek() === '/') value = take() === '*' ? Number(value) * Number(single()) : Number(value) / Number(single());
    return value;
  }

  function single(): Value {
    const token = take();
    if (token === '-') return -Number(single());
    if (token === '(') return closed(comparison());
    if (/^\d/.test(token)) return Number(token);
    take();
    const values = [comparison()];
    while (peek() === ',') {
      take();
      values.push(comparison());
    }
    return closed(called(token, values));
  }

  function closed(value: Value): Value {
    if (take() !== ')') throw new Error(`a bracket is missing in ${formula}`);
    return value;
  }

  function called(name: string, values: readonly Value[]): Value {
    const [first = 0, second = 0, third = 0] = values;
    switch (name) {
      case 'INT':
        return int(Number(first));
      case 'ABS':
        return Math.abs(Number(first));
      case 'AND':
        return values.every(Boolean);
      case 'IF':
        return first ? second : third;
      default:
        throw new Error(`${name} is not among the functions here`);
    }
  }

  const result = comparison();
  if (position < tokens.length) throw new Error(`${formula} goes on after ${tokens.slice(0, position).join('')}`);
  return Number(result);
}

/**
 * Whether an SPDX licence expression can be met with the allowed licences alone: every part of an AND,
 * any part of an OR. `WITH` exceptions are not understood and refused.
 */
export function isAllowedExpression(expression: string, allowed: ReadonlySet<string>): boolean {
  const tokens = expression.match(/\(|\)|[^\s()]+/g) ?? [];
  let position = 0;

  function either(): boolean {
    let result = both();
    while (tokens[position] === 'OR') {
      position += 1;
      const right = both();
      result = result || right;
    }
    return result;
  }
  function both(): boolean {
    let result = single();
    while (tokens[position] === 'AND') {
      position += 1;
      const right = single();
      result = result && right;
    }
    return result;
  }
  function single(): boolean {
    const token = tokens[position];
    position += 1;
    if (token !== '(') return token !== undefined && allowed.has(token);
    const inner = either();
    const closed = tokens[position] === ')';
    position += 1;
    return inner && closed;
  }

  const result = either();
  return result && position === tokens.length;
}

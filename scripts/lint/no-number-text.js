/**
 * Refuses `toFixed`, `toPrecision` and `toExponential` on a JavaScript number, whose binary value they would print
 * (`(1.005).toFixed(2)` is 1.00). The same methods of an exact decimal are right and stay allowed.
 */
const METHODS = new Set(['toFixed', 'toPrecision', 'toExponential']);

/** @type {import('eslint').Rule.RuleModule} */
export const noNumberText = {
  meta: {
    type: 'problem',
    docs: { description: 'Numbers are printed from exact decimals, never from binary ones' },
    messages: { binary: '{{method}} of a number prints its binary value; use an exact decimal.' },
    schema: [],
  },
  create(context) {
    const { program, esTreeNodeToTSNodeMap } = context.sourceCode.parserServices;
    const checker = program.getTypeChecker();
    return {
      MemberExpression(node) {
        if (node.computed || node.property.type !== 'Identifier' || !METHODS.has(node.property.name)) return;
        const type = checker.getApparentType(checker.getTypeAtLocation(esTreeNodeToTSNodeMap.get(node.object)));
        if (type.symbol?.name !== 'Number') return;
        context.report({ node, messageId: 'binary', data: { method: node.property.name } });
      },
    };
  },
};

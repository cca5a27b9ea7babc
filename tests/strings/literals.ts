import { parseSync } from 'vite';

/** Attributes whose value a reader sees or hears. */
const SPOKEN = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'label',
  'placeholder',
  'title',
]);

/** Our name is the same in every language. */
const NAME = 'Tamga';

/** Signs and numbers are no language. */
const saysSomething = (text: string) => text.trim() !== NAME && /\p{L}/u.test(text);

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

const children = (node: Node): Node[] => Object.values(node).flat().filter(isNode);

const field = (node: Node, name: string): Node | null => {
  const value = node[name];
  return isNode(value) ? value : null;
};

/** The texts that an expression may come to, as far as they are written in it. */
function textsOf(node: Node | null): string[] {
  if (!node) return [];
  switch (node['type']) {
    case 'Literal':
      return typeof node['value'] === 'string' ? [node['value']] : [];
    case 'TemplateLiteral':
      return children({ quasis: node['quasis'] }).flatMap((quasi) => {
        const value: unknown = quasi['value'];
        return typeof value === 'object' && value !== null && 'cooked' in value ? [String(value.cooked)] : [];
      });
    case 'ConditionalExpression':
      return [...textsOf(field(node, 'consequent')), ...textsOf(field(node, 'alternate'))];
    case 'LogicalExpression':
    case 'BinaryExpression':
      // What is compared is not shown.
      return /^(?:\|\||&&|\?\?|\+)$/.test(String(node['operator']))
        ? [...textsOf(field(node, 'left')), ...textsOf(field(node, 'right'))]
        : [];
    case 'JSXExpressionContainer':
    case 'ParenthesizedExpression':
      return textsOf(field(node, 'expression'));
    default:
      return [];
  }
}

/**
 * Every text in the JSX of a file that would be shown or spoken and does not
 * come from a catalogue: between tags, and in attributes that speak.
 *
 * @throws Error when the source does not parse
 */
export function literals(file: string, source: string): string[] {
  const { program, errors } = parseSync(file, source);
  const [error] = errors;
  if (error) throw new Error(`${file}: ${error.message}`);
  const found: string[] = [];
  const visit = (node: Node): void => {
    if (node['type'] === 'JSXText') found.push(String(node['value']).trim());
    if (node['type'] === 'JSXElement' || node['type'] === 'JSXFragment') {
      for (const child of children({ of: node['children'] })) {
        if (child['type'] === 'JSXExpressionContainer') found.push(...textsOf(child));
      }
    }
    if (node['type'] === 'JSXAttribute' && SPOKEN.has(String(field(node, 'name')?.['name']))) {
      found.push(...textsOf(field(node, 'value')));
    }
    // `{...(name && { 'aria-label': '…' })}`
    if (node['type'] === 'Property') {
      const key = field(node, 'key');
      if (SPOKEN.has(String(key?.['value'])) && String(key?.['value']).includes('-')) {
        found.push(...textsOf(field(node, 'value')));
      }
    }
    children(node).forEach(visit);
  };
  if (isNode(program)) visit(program);
  return found.filter(saysSomething);
}

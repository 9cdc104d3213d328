/** A help page as a list of blocks, to be written as Markdown or as HTML. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string; readonly anchor?: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'formula'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly header: readonly string[]; readonly rows: readonly (readonly string[])[] }
  /** Ready in the page's own format, such as a link. */
  | { readonly kind: 'links'; readonly items: readonly { readonly text: string; readonly address: string }[] };

export function toMarkdown(blocks: readonly Block[]): string {
  return `${blocks.map(markdownBlock).join('\n\n')}\n`;
}

function markdownBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${block.text}`;
    case 'paragraph':
      return escapeMarkdown(block.text);
    case 'formula':
      return `\`\`\`\n${block.text}\n\`\`\``;
    case 'list':
      return block.items.map((item) => `- ${escapeMarkdown(item)}`).join('\n');
    case 'links':
      return block.items.map(({ text, address }) => `- [${text}](${address})`).join('\n');
    case 'table':
      return [block.header, block.header.map(() => '---'), ...block.rows].map((cells) => `| ${cells.map(markdownCell).join(' | ')} |`).join('\n');
  }
}

function markdownCell(text: string): string {
  return text.startsWith('[') && text.includes('](') ? text : escapeMarkdown(text);
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_|<>[\]]/g, (character) => (character === '|' ? '\\|' : `\\${character}`));
}

export function toHtml(blocks: readonly Block[]): string {
  return blocks.map(htmlBlock).join('\n');
}

function htmlBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}${block.anchor === undefined ? '' : ` id="${block.anchor}"`}>${escapeHtml(block.text)}</h${block.level}>`;
    case 'paragraph':
      return `<p>${escapeHtml(block.text)}</p>`;
    case 'formula':
      return `<pre>${escapeHtml(block.text)}</pre>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>`;
    case 'links':
      return `<ul>${block.items.map(({ text, address }) => `<li><a href="${escapeHtml(address)}">${escapeHtml(text)}</a></li>`).join('')}</ul>`;
    case 'table':
      return `<table><thead>${htmlRow(block.header, 'th')}</thead><tbody>${block.rows.map((row) => htmlRow(row, 'td')).join('')}</tbody></table>`;
  }
}

function htmlRow(cells: readonly string[], tag: 'th' | 'td'): string {
  return `<tr>${cells.map((cell) => `<${tag}>${escapeHtml(cell)}</${tag}>`).join('')}</tr>`;
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

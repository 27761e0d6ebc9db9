import ts from 'typescript'
import { textOf } from '../files'

/** A piece of text that a person reads, such as one comment, one paragraph or one string of the code. */
export interface Prose {
  file: string
  line: number
  text: string
}

type Piece = Omit<Prose, 'file'>

/** Returns the prose of a file: the comments and strings of code, or the paragraphs of Markdown. */
export function proseOf(file: string): Prose[] {
  return readProse(file, textOf(file)).filter(({ text }) => text).map(piece => ({ file, ...piece }))
}

export function readProse(file: string, source: string): Piece[] {
  if (/\.mdx?$/.test(file)) return paragraphsOf(source)
  if (file.endsWith('.vue')) return sectionsOf(source).flatMap(({ line, text, isCode }) =>
    (isCode ? codeProse(text) : markupProse(text)).map(piece => ({ ...piece, line: piece.line + line - 1 })))
  if (file.endsWith('.css')) return [...source.matchAll(/\/\*(.*?)\*\//gs)].map(match => pieceOf(source, match.index, match[1]!))
  if (/\.(yml|sh)$/.test(file)) return joinLineComments([...source.matchAll(/(?<=^|\s)# ?(.*)$/gm)].map(match => ({
    ...pieceOf(source, match.index, match[1]!), isAlone: true,
  })))
  return codeProse(source)
}

/** Returns the sections of a Vue component: the script, the template and the styles. */
function sectionsOf(source: string) {
  return [...source.matchAll(/<(script|template|style)[^>]*>(.*?)<\/\1>(?=\n|$)/gs)]
    .map(({ index, 1: tag, 2: text }) => ({ line: lineAt(source, index), text: text!, isCode: tag === 'script' }))
}

function markupProse(source: string) {
  return [...source.matchAll(/<!--(.*?)-->|\/\*(.*?)\*\//gs)].map(match => pieceOf(source, match.index, match[1] ?? match[2]!))
}

/** Returns the comments of code, and the strings that contain at least two words. */
function codeProse(source: string): Piece[] {
  const pieces: Piece[] = []
  const lineComments: LineComment[] = []
  const comments = new Set<number>()
  const visit = (node: ts.Node) => {
    const isText = ts.isStringLiteral(node) || ts.isTemplateLiteralToken(node)
    if (isText && /\w \w/.test(node.text)) {
      pieces.push(pieceOf(source, node.getStart(file), node.text))
    }
    const leading = ts.getLeadingCommentRanges(source, node.pos) ?? []
    const trailing = ts.getTrailingCommentRanges(source, node.end) ?? []
    for (const { pos, end, kind } of [...leading, ...trailing]) {
      if (comments.has(pos)) continue
      comments.add(pos)
      const text = source.slice(pos, end)
      if (kind === ts.SyntaxKind.SingleLineCommentTrivia) lineComments.push({
        ...pieceOf(source, pos, text.replace(/^\/\/ ?/, '')),
        isAlone: /(?:^|\n)[ \t]*$/.test(source.slice(0, pos)),
      })
      else pieces.push(...docProse(text).map(piece => ({ ...piece, line: piece.line + lineAt(source, pos) - 1 })))
    }
    node.getChildren(file).forEach(visit)
  }
  const file = ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true)
  visit(file)
  const joined = joinLineComments(lineComments.sort(byLine))
  return [...pieces, ...joined].sort(byLine)
}

const byLine = (one: Piece, other: Piece) => one.line - other.line

/** Returns the paragraphs and tags of a block comment. The code of `@example` is left out. */
function docProse(comment: string): Piece[] {
  const lines = comment.replace(/^\/\*\*?|\*\/$/g, '').split('\n').map(line => line.replace(/^\s*\* ?/, ''))
  const text = lines.join('\n').replace(/@example\b[^]*?(?=\n@(?!vue)\w|$)/g, example => example.replace(/[^\n]/g, ''))
  const spaced = text.replaceAll(/^(@\w+)/gm, '\n$1')
  return paragraphsOf(spaced.replaceAll(/@(?:param|property|type|typedef|returns|satisfies)\b[^\n]*\{[^\n]*/g, ''))
}

interface LineComment extends Piece {
  /** Whether the line has no code before the comment. */
  isAlone: boolean
}

/** Joins comments on consecutive lines into one text. */
function joinLineComments(comments: LineComment[]): Piece[] {
  const joined: (Piece & { last: number })[] = []
  for (const { line, text, isAlone } of comments) {
    const before = joined.at(-1)
    if (isAlone && before?.last === line - 1) Object.assign(before, { last: line, text: `${before.text} ${text}` })
    else joined.push({ line, text, last: isAlone ? line : 0 })
  }
  return joined.map(({ line, text }) => ({ line, text }))
}

/** Returns the paragraphs, list items and table cells of Markdown. Code blocks are left out. */
function paragraphsOf(source: string): Piece[] {
  const blank = (match: string) => match.replace(/[^\n]/g, '')
  const text = source
    .replace(/^---\n.*?\n---\n/s, blank)
    .replace(/^( *)(```|~~~).*?^\1\2$/gms, blank)
    .replace(/^(import|export) .*$/gm, '')
    .replace(/\{\/\*.*?\*\/\}/gs, blank)
  const pieces: Piece[] = []
  let start = 0
  for (const block of text.split(/\n(?=\s*(?:\n|[-*] |\d+\. |#|\||<))|(?<=\n *\|[^\n]*)\n|(?<=(?:^|\n)#[^\n]*)\n/)) {
    for (const cell of block.trim().startsWith('|') ? block.split('|') : [block]) {
      const plain = cell.replace(/<[^>\n]+>/g, ' ').replace(/\]\([^)]*\)/g, ']').replace(/\s+/g, ' ').trim()
      if (plain) pieces.push({ line: lineAt(text, start + block.search(/\S|$/)), text: plain })
    }
    start += block.length + 1
  }
  return pieces
}

const lineAt = (source: string, index: number) => source.slice(0, index).split('\n').length

function pieceOf(source: string, index: number, text: string): Piece {
  return { line: lineAt(source, index), text: text.replace(/\s+/g, ' ').trim() }
}

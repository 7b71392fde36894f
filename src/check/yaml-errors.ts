/** An error of the YAML reader, as far as it is looked at. */
interface RawError {
  code: string;
  message: string;
  pos: [number, number];
}

/** A YAML error in an author's words, at an offset of the text. */
export interface ExplainedError {
  offset: number;
  message: string;
  remedy: string;
}

const QUOTE_IT = 'put the whole value between double quotes';
const LINE_UP = 'indent the fields of one group with the same number of spaces';

const lineAt = (text: string, offset: number) => {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return text.slice(start, end === -1 ? undefined : end).trim();
};

function explain(error: RawError, text: string, crooked: boolean): ExplainedError {
  const [at, end] = error.pos;
  const say = (message: string, remedy: string, offset = at) => ({ offset, message, remedy });
  const line = lineAt(text, at);
  const shown = `\`${line.slice(0, 80)}\``;
  switch (error.code) {
    case 'DUPLICATE_KEY':
      return say(`the field in ${shown} is given twice`, 'keep one of them');
    case 'MULTIPLE_DOCS':
      return say('a second document starts here', 'keep one set of fields in the file');
    case 'TAB_AS_INDENT':
      return say('a tab at the start of a line', 'indent with two spaces');
    case 'BAD_SCALAR_START':
      return say(
        `a value in ${shown} starts with a character that has a meaning in YAML`,
        QUOTE_IT,
      );
    case 'BAD_DQ_ESCAPE':
      return say(
        `a backslash in ${shown} has a meaning between double quotes`,
        'write \\\\ for a backslash',
      );
    case 'MISSING_CHAR': {
      const quote = /closing (["'])/.exec(error.message)?.[1];
      if (quote === undefined)
        return say(`the line ${shown} is not lined up with its neighbours`, LINE_UP);
      // Without another quote below, the reader notices at the end of the text only.
      const opening = text.slice(at).trim() === '' ? text.lastIndexOf(quote) : at;
      return say(
        `a quote in \`${lineAt(text, opening).slice(0, 80)}\` is never closed`,
        `write ${quote} at the end of the value`,
        opening,
      );
    }
    case 'BAD_INDENT': {
      const bracket = /^Flow (sequence|map)/.exec(error.message)?.[1];
      if (bracket === undefined)
        return say(`the line ${shown} is not lined up with its neighbours`, LINE_UP);
      const [open, close] = bracket === 'map' ? ['{', '}'] : ['[', ']'];
      const opening = text.lastIndexOf(open, at - 1);
      return say(
        `a ${open} in \`${lineAt(text, opening).slice(0, 80)}\` is never closed`,
        `write ${close} at the end, or ${QUOTE_IT} if it is text`,
        opening,
      );
    }
    case 'MULTILINE_IMPLICIT_KEY':
      return /^[\w-]+:\S/.test(line)
        ? say(
            `no space after the colon in ${shown}`,
            `write \`${line.slice(0, 80).replace(':', ': ')}\``,
          )
        : say(
            `${shown} is not a field`,
            'write `field: value`; put text that goes over several lines between double quotes',
          );
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'BLOCK_IN_FLOW': {
      // The reader points at the value above when the line below it is indented too far.
      const below = text.indexOf('\n', at) + 1;
      if (crooked && below > 0 && below < end)
        return say(
          `the line \`${lineAt(text, below).slice(0, 80)}\` is not lined up with its neighbours`,
          LINE_UP,
          below,
        );
      return say(`a colon in ${shown} is read as the start of another field`, QUOTE_IT);
    }
    case 'UNEXPECTED_TOKEN': {
      const quote = /^(?:- )?(?:[\w-]+:\s+)?(["'])/.exec(line)?.[1];
      if (quote !== undefined)
        return say(
          `a quote inside ${shown} ends the value too early`,
          `write ${quote === '"' ? '\\"' : "''"} for a quote inside the value, or use curly ones: “ ” ’`,
        );
      if (/[\]}]/.test(text[at] ?? ''))
        return say(`a \`${text[at]}\` too many in ${shown}`, `remove it, or ${QUOTE_IT}`);
      return say(`${shown} cannot be read`, QUOTE_IT);
    }
    default:
      return say(
        `${shown} cannot be read as YAML`,
        'write `field: value`, and put values with : # [ ] { } between double quotes',
      );
  }
}

/**
 * Returns what to tell an author of the YAML reader's errors: every field given twice, and of the rest the one that
 * names the cause best, since the others mostly follow from it.
 */
export function explainYamlErrors(errors: readonly RawError[], text: string): ExplainedError[] {
  const twice = errors.filter(({ code }) => code === 'DUPLICATE_KEY');
  const rest = errors.filter(({ code }) => code !== 'DUPLICATE_KEY');
  const first =
    rest.find(({ code }) => code === 'TAB_AS_INDENT') ??
    rest.find(({ code }) => code === 'BAD_SCALAR_START') ??
    rest[0];
  if (first === undefined) return twice.map((error) => explain(error, text, false));
  const crooked = rest.find(
    ({ code, pos }) => code === 'MULTILINE_IMPLICIT_KEY' && pos[0] === first.pos[0],
  );
  const cause = crooked
    ? { ...first, pos: [first.pos[0], crooked.pos[1]] as [number, number] }
    : first;
  return [...twice, cause].map((error) => explain(error, text, crooked !== undefined));
}

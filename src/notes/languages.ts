/** The languages whose code is coloured. Code of any other language is shown as it stands. */
export const CODE_LANGUAGES: ReadonlySet<string> = new Set(
  (
    'bash c cpp css diff docker dockerfile elixir go go-module graphql groovy haskell hcl html http ini ' +
    'java javascript js json json5 jsx kotlin lua makefile nginx nix powershell promql properties protobuf py ' +
    'python rego ruby rust scala sh shell shell-session sql swift toml ts tsx typescript wasm xml yaml yml'
  ).split(' '),
);

// The highlighter's patterns take time by the square of a block, and of a line.
const MOST_COLOURED = { block: 5_000, line: 300 };
const fits = (code: string) =>
  code.length <= MOST_COLOURED.block &&
  code.split('\n').every((line) => line.length <= MOST_COLOURED.line);

/** A language after a fence, as authors write them: `yaml`, `c++`, `go.mod`. */
export const LANGUAGE_NAME = /^[\p{L}\p{N}][\p{L}\p{N}+#._-]{0,39}$/u;

/** Returns the language under which a block of code is rendered: its own where it is known and short enough, else none. */
export function languageFor(name: string | null | undefined, code: string): string {
  return name != null && CODE_LANGUAGES.has(name) && fits(code) ? name : 'plaintext';
}

/**
 * Runs a command: the number it returns becomes the exit code. What it throws is told without a stack, in the words that
 * `explain` makes of the message, and the exit code is 1.
 */
export function runCommand(
  main: () => Promise<number>,
  explain: (message: string) => string,
): void {
  main().then(
    (code) => {
      process.exitCode = code;
    },
    (error: unknown) => {
      const message = error instanceof Error ? error.message : String(error);
      // Of what Node says of an unknown option, the first sentence helps.
      console.error(explain(message.replace(/(Unknown option '[^']*'\.).*/s, '$1')));
      process.exitCode = 1;
    },
  );
}

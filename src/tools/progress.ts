const PATIENCE_MS = 1000;
const PAUSE_MS = 100;

/** What a progress line is written to. */
export interface Screen {
  isTTY?: boolean;
  write(text: string): unknown;
}

/** Returns a line that shows how far the check is, on a terminal and only once it has taken more than a second; `end` takes it away. */
export function progressLine(screen: Screen, now: () => number = () => performance.now()) {
  const start = now();
  let shown = 0;
  return {
    show(done: number, total: number): void {
      const time = now();
      if (!screen.isTTY || time - start < PATIENCE_MS || time - shown < PAUSE_MS) return;
      shown = time;
      const count = (number: number) => number.toLocaleString('en');
      screen.write(`\r\u001B[KChecking ${count(done)} of ${count(total)} files …`);
    },
    end(): void {
      if (shown > 0) screen.write('\r\u001B[K');
    },
  };
}

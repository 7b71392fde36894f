// Makes a command believe that a person sits before it, whatever it is connected to: what a pseudo-terminal does, without
// one, on any system. Keys arrive as bytes on standard input, as they do from a terminal in raw mode.
for (const stream of [process.stdin, process.stdout, process.stderr])
  Object.defineProperty(stream, 'isTTY', { value: true });
Object.defineProperties(process.stdin, { setRawMode: { value: () => process.stdin } });
Object.defineProperties(process.stdout, { columns: { value: 100 }, rows: { value: 40 } });
// A terminal that nobody reads from keeps no command alive; an open pipe would.
process.stdin.on('pause', () => process.stdin.unref());
process.stdin.on('resume', () => process.stdin.ref());

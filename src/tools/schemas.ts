import fs from 'node:fs';
import path from 'node:path';
import { editorFiles, idsIn } from '../editor/files.ts';

// Writes what VS Code completes and explains fields by; run it after a change of the model.
for (const [file, text] of Object.entries(editorFiles(idsIn('content')))) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  if (fs.existsSync(file) && fs.readFileSync(file, 'utf8') === text) continue;
  fs.writeFileSync(file, text);
  console.log(`Wrote ${file}`);
}

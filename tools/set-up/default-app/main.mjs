// Stands in for Electron's own default app in the fallback runtime: understands `electron [-r module]… [switches] <app>
// [arguments]`. The top-level await matters: Electron becomes ready only when this module, and with it the app's main
// module, has run.
import { app } from 'electron';
import fs from 'node:fs';
import Module from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const preloads = [];
let target;
const words = process.argv.slice(1);
for (let index = 0; index < words.length; index += 1) {
  const word = words[index];
  if (word === '-r' || word === '--require') {
    index += 1;
    preloads.push(words[index]);
  } else if (!word.startsWith('-')) {
    target = path.resolve(word);
    break;
  }
}

for (const preload of preloads) Module._load(preload, null, true);

if (target === undefined || !fs.existsSync(target)) {
  process.stderr.write('usage: electron <path of the app>\n');
  app.exit(2);
} else {
  Object.defineProperty(process, 'defaultApp', { configurable: false, enumerable: true, value: true });
  let main = target;
  let isModule = target.endsWith('.mjs');
  if (fs.statSync(target).isDirectory()) {
    const about = JSON.parse(fs.readFileSync(path.join(target, 'package.json'), 'utf8'));
    app.setName(about.productName ?? about.name);
    if (about.version) app.setVersion(about.version);
    app.setDesktopName(about.desktopName ?? `${app.name}.desktop`);
    app.setPath('userData', path.join(app.getPath('appData'), app.name));
    app.setAppPath(target);
    main = path.join(target, about.main ?? 'index.js');
    isModule = main.endsWith('.mjs') || (about.type === 'module' && !main.endsWith('.cjs'));
  } else {
    app.setAppPath(path.dirname(target));
  }
  if (isModule) await import(pathToFileURL(main).href);
  else Module._load(main, Module, true);
}

// Started by the test as a process of its own: writes a call's events like the app does, says after which one it is,
// and waits to be killed.
import { openStorage } from '../../../main/storage/open-storage.ts';
import { storageOn } from '../../../main/storage/storage.ts';
import { eventWriter } from '../../../main/ledger/event-writer.ts';
import { openLedger } from '../../../main/ledger/ledger.ts';
import { final, heard, partial, started } from '../support/scripted-call.ts';

const opened = openStorage(process.argv[2] ?? '', 'test');
const storage = storageOn(opened.database, opened.onDisk);
const beginning = started('killed');
storage.calls.begin(beginning);
const writer = eventWriter('killed', storage.events, (fault) => {
  throw new Error(fault);
});
const ledger = openLedger({
  write: (events) => {
    writer.add(events);
  },
  tell: () => undefined,
});
ledger.append([{ fact: beginning, atSeconds: 0, knownSeconds: 0 }]);
for (let tenth = 2; ; tenth += 2) {
  const seconds = tenth / 10;
  ledger.append([heard(seconds, 'caller')]);
  if (tenth % 4 === 0) ledger.append([partial('caller', 'and another thing', seconds)]);
  if (tenth % 20 === 0)
    ledger.append([
      final(
        'caller',
        `second number ${'one two three four five six seven eight nine ten'.split(' ')[(tenth / 20) % 10] ?? ''}`,
        seconds - 1,
      ),
    ]);
  process.stdout.write(`${String(seconds)} ${String(ledger.events().length)}\n`);
  await new Promise((done) => {
    setTimeout(done, 2);
  });
}

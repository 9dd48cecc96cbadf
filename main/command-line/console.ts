/** Writes all of it, also into a pipe that is slow to be read. */
export const writeAll = (stream: NodeJS.WriteStream, text: string): Promise<void> =>
  new Promise((done) => {
    stream.write(text, () => {
      done();
    });
  });

/** One line on standard error that follows the work: rewritten on a terminal, every tenth in a log. */
export function progressLine(stream: NodeJS.WriteStream, what: string): (share: number) => void {
  let lastTenth = -1;
  return (share) => {
    const percent = Math.min(100, Math.floor(share * 100));
    if (stream.isTTY) stream.write(`\r${what}: ${String(percent)} %${percent === 100 ? '\n' : ''}`);
    else if (Math.floor(percent / 10) > lastTenth) {
      lastTenth = Math.floor(percent / 10);
      stream.write(`${what}: ${String(percent)} %\n`);
    }
  };
}

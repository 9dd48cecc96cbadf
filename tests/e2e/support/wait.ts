/** Asks again until there is an answer. @throws after `seconds` */
export async function until<T>(
  what: string,
  seconds: number,
  look: () => Promise<T | null | undefined | false>,
): Promise<T> {
  const deadline = Date.now() + seconds * 1000;
  for (;;) {
    const found = await look();
    if (found !== null && found !== undefined && found !== false) return found;
    if (Date.now() > deadline) throw new Error(`waited ${String(seconds)} s for ${what}`);
    await new Promise((done) => {
      setTimeout(done, 50);
    });
  }
}

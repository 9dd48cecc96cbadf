/** Bytes as people read them: "41.2 MB". @param {number} bytes */
export const megabytes = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;

/** One line of progress. Goes to stderr: stdout belongs to the program that is being set up. @param {string} line */
export const say = (line) => void process.stderr.write(`${line}\n`);

/**
 * Prints how far a transfer is, at most every two seconds and only when it takes that long.
 * @param {string} what
 * @param {number} totalBytes
 */
export function transferProgress(what, totalBytes) {
  let nextAt = Date.now() + 2000;
  return (/** @type {number} */ bytes) => {
    if (Date.now() < nextAt) return;
    nextAt = Date.now() + 2000;
    say(`  ${what}: ${megabytes(bytes)} of ${megabytes(totalBytes)}`);
  };
}

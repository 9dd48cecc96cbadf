// Run before `npm start` and `npm test`, and imported first by every other tool: an old Node would otherwise stumble over
// something it does not know, with a stack trace. Written for Node 12, which Ubuntu 22.04 still has.
const oldest = { major: 20, minor: 18 };
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < oldest.major || (major === oldest.major && minor < oldest.minor)) {
  process.stderr.write(
    `Sidetone needs Node ${String(oldest.major)}.${String(oldest.minor)} or newer; this is ${process.versions.node}. Install a current Node LTS and start again.\n`,
  );
  process.exit(1);
}

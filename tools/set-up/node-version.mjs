// Imported first by every tool: an old Node would otherwise stumble over something it does not know, with a stack trace.
const oldest = [20, 18];
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < oldest[0] || (major === oldest[0] && minor < oldest[1])) {
  process.stderr.write(`Sidetone needs Node ${oldest.join('.')} or newer; this is ${process.versions.node}. Install a current Node LTS and start again.\n`);
  process.exit(1);
}

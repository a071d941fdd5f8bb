/** Stop with one clear line where Node is too old for the packages. */
export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(
    `gouji: Node ${process.versions.node} is too old, expected 20.19 or newer / Node 版本太旧,需要 20.19 或更新`,
  );
  process.exit(2);
}

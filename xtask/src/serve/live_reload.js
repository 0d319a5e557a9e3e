// Reloads a page that a developer has open when there is another build. Only `cargo xtask serve` adds it.
let known = "";
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
for (;;) {
  try {
    // Answered when there is another version than the known one, or after a while.
    const answer = await fetch(`/__dev/version?${known}`, { cache: "no-store" });
    const version = await answer.text();
    if (known && version !== known) location.reload();
    known = version;
  } catch {
    await wait(1000);
  }
}

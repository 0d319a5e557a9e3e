// Plays what may happen between tabs, as the page's address asks; says in the page's attributes
// which of them write in the end. A tab is the journal alone, without a calculator; all are in this
// page, and which of them hears something tells whether the page is out of sight.
const index = await (await fetch('/')).text();
const [path] = index.match(/journal-\w+\.js/);
const { Journal } = await import(`/${path}`);

// A tab that does not answer is waited for two seconds.
const LONGER_THAN_PATIENCE = 3000;
const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));

const channels = [];
const hidden = new Set();
let hearing;
window.BroadcastChannel = class extends BroadcastChannel {
  constructor(name) {
    super(name);
    channels.push(this);
  }

  set onmessage(hear) {
    this.addEventListener('message', (message) => {
      hearing = this;
      hear(message);
      hearing = undefined;
    });
  }
};
Object.defineProperty(document, 'hidden', { get: () => hidden.has(hearing) });

const join = async () => {
  const journal = await new Journal('tabs').start();
  // It makes way at once when it is asked to.
  journal.listen((kind) => {
    if (kind === 'yield') journal.handOver();
  });
  return journal;
};

const plays = {
  // Whoever sees "Edit here" for a moment longer than it is true may press it.
  async pressed() {
    const [first, second] = [await join(), await join()];
    first.takeOver();
    second.takeOver();
    await pause(LONGER_THAN_PATIENCE);
    return [first, second];
  },
  // Those that wait get to write in their order, whether they are looked at or not.
  async hidden() {
    const [first, second, third] = [await join(), await join(), await join()];
    hidden.add(channels[1]);
    first.leave();
    await pause(LONGER_THAN_PATIENCE);
    return [second, third];
  },
};

const tabs = await plays[location.search.slice(1)]();
document.documentElement.dataset.writing = tabs.map(({ writes }) => writes).join();

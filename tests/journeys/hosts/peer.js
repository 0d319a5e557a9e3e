// The small main job without any library, in binary floating point: the practical limit that
// `cargo xtask bench` compares with on the same machine.
const costs = ['fees', 'time'];
const returns = ['revenue', 'causes', 'giveaways', 'escalations'];
const start = { fees: 70000, time: 30000, revenue: 250000, causes: 250000, giveaways: 250000, escalations: 250000 };
const kept = 'peer';

const values = { ...start, ...JSON.parse(localStorage.getItem(kept) ?? '{}') };
const part = (id) => document.getElementById(id);
const sum = (names) => names.reduce((total, name) => total + values[name], 0);
const money = new Intl.NumberFormat('en', { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 });
const once = new Intl.NumberFormat('en', { minimumSignificantDigits: 3, maximumSignificantDigits: 3 });

const answer = () => {
  const [cost, gain] = [sum(costs), sum(returns)];
  part('times').textContent = `${once.format(gain / cost)}×`;
  part('roi').textContent = `${once.format(((gain - cost) / cost) * 100)}%`;
  part('net').textContent = money.format(gain - cost);
};

for (const name of [...costs, ...returns]) {
  part(name).value = values[name];
  part(name).addEventListener('input', (event) => {
    const value = Number(event.target.value.replaceAll(',', ''));
    if (Number.isNaN(value)) return;
    values[name] = value;
    answer();
    localStorage.setItem(kept, JSON.stringify(values));
  });
}
answer();

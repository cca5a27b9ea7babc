import { matchRows } from './tests/bench/match-rows.ts';
import { printTable } from './tests/bench/table.ts';
console.log(printTable(await matchRows()));

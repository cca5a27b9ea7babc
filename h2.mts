import { readFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { readIndexFile } from '@/lib/recognition/index-file.ts';
import { match } from '@/lib/recognition/match.ts';
import { readArticles } from '@/scripts/eval/labelled-article.ts';
const b = readFileSync('.pack/index.bin'); const { index } = readIndexFile(b.buffer.slice(b.byteOffset, b.byteOffset + b.byteLength) as ArrayBuffer);
const one = readArticles('known').map(a => [a.title, ...a.paragraphs].join('\n')).join('\n'); const text = Buffer.from(one.repeat(20).slice(0, 1e6)).toString();
for (let i = 0; i < 10; i++) match(index, text);
const s = new Session(); s.connect(); await s.post('Profiler.enable'); await s.post('Profiler.setSamplingInterval', { interval: 50 }); await s.post('Profiler.start');
for (let i = 0; i < 60; i++) match(index, text);
const { profile } = await s.post('Profiler.stop');
const self = new Map<string, number>(); let tot = 0; for (const n of profile.nodes) { const k = n.callFrame.functionName + ':' + n.callFrame.lineNumber; self.set(k, (self.get(k) ?? 0) + (n.hitCount ?? 0)); tot += n.hitCount ?? 0; }
console.log([...self].sort((a, b) => b[1] - a[1]).slice(0, 10).map(([k, v]) => `${(v / tot * 100).toFixed(1)}% ${k}`).join('\n'));
const lines = new Map<number, number>(); for (const n of profile.nodes) if (n.callFrame.url.includes('match.ts')) for (const p of n.positionTicks ?? []) lines.set(p.line, (lines.get(p.line) ?? 0) + p.ticks);
console.log([...lines].sort((a, b) => b[1] - a[1]).slice(0, 15).map(([l, n]) => `${l}:${(n / tot * 100).toFixed(1)}`).join(' '));

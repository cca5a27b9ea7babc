import { readFileSync } from 'node:fs';
import { readIndexFile } from '@/lib/recognition/index-file.ts';
import { match } from '@/lib/recognition/match.ts';
import { FOLD } from '@/lib/text/fold.ts';
import { readArticles } from '@/scripts/eval/labelled-article.ts';
const b = readFileSync('.pack/index.bin'); const { index } = readIndexFile(b.buffer.slice(b.byteOffset, b.byteOffset + b.byteLength) as ArrayBuffer);
const one = readArticles('known').map(a => [a.title, ...a.paragraphs].join('\n')).join('\n'); const text = Buffer.from(one.repeat(20).slice(0, 1e6)).toString();
const t = (n: string, f: () => unknown) => { for (let i = 0; i < 5; i++) f(); const ts: number[] = []; let r; for (let i = 0; i < 15; i++) { const s = performance.now(); r = f(); ts.push(performance.now() - s); } ts.sort((a, b) => a - b); console.log(n, ts[7]!.toFixed(2), r); };
t('loop', () => { let s = 0; for (let i = 0; i < text.length; i++) s ^= text.charCodeAt(i); return s; });
t('fold', () => { let s = 0; for (let i = 0; i < text.length; i++) s ^= FOLD[text.charCodeAt(i)]!; return s; });
t('hash', () => { let h = 0, n = 0, x = 0; for (let i = 0; i < text.length; i++) { const u = FOLD[text.charCodeAt(i)]!; if (u >= 4) h = Math.imul(h ^ u, 0x1000193); else if (u === 0 && h !== 0) { n++; x ^= h; h = 0; } } return [n, x]; });
const ws = index.wordSlots, wm = ws.length - 1;
t('hash+slot', () => { let h = 0x811c9dc5 | 0, n = 0, k = 0, any = false; for (let i = 0; i < text.length; i++) { const u = FOLD[text.charCodeAt(i)]!; if (u >= 4) { h = Math.imul(h ^ u, 0x1000193); any = true; } else if (u === 0 && any) { n++; const id = ws[(h ^ (h >>> 15)) & wm]!; if (id) k++; h = 0x811c9dc5 | 0; any = false; } } return [n, k]; });
t('match', () => match(index, text).starts.length);
let words = 0, hit = 0; 
const { wordHash, rootNode, nodeNames } = index;
let known = 0, root = 0, rootNames = 0; const freq = new Map<string, number>();
for (const m of text.matchAll(/[\p{L}\p{N}'’ʻ‘]+/gu)) { let h = 0x811c9dc5 | 0; for (let i = 0; i < m[0].length; i++) { const u = FOLD[m[0].charCodeAt(i)]!; if (u >= 4) h = Math.imul(h ^ u, 0x1000193); } let s = (h ^ (h >>> 15)) & wm; let id = 0; for (;; s = (s + 1) & wm) { id = ws[s]!; if (id === 0 || wordHash[id] === h) break; } if (id) { known++; if (rootNode[id]) { root++; if (nodeNames[rootNode[id]!] !== nodeNames[rootNode[id]! + 1]) rootNames++; const k = m[0].toLowerCase(); freq.set(k, (freq.get(k) ?? 0) + 1); } } }
console.log({ known, root, rootNames }); console.log([...freq].sort((a, b) => b[1] - a[1]).slice(0, 40).map(([w, n]) => w + ':' + n).join(' '));

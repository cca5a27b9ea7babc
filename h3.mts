import { readFileSync } from 'node:fs';
import { readIndexFile } from '@/lib/recognition/index-file.ts';
import { readArticles } from '@/scripts/eval/labelled-article.ts';
const b = readFileSync('.pack/index.bin'); const { index } = readIndexFile(b.buffer.slice(b.byteOffset, b.byteOffset + b.byteLength) as ArrayBuffer);
const one = readArticles('known').map(a => [a.title, ...a.paragraphs].join('\n')).join('\n'); const text = Buffer.from(one.repeat(20).slice(0, 1e6)).toString();
const m = await import('@/lib/recognition/' + process.argv[2] + '.ts');
const ts: number[] = []; for (let i = 0; i < 40; i++) { const s = performance.now(); m.match(index, text); ts.push(performance.now() - s); } ts.sort((a, b) => a - b); console.log(process.argv[2], ts[20]!.toFixed(2), ts[3]!.toFixed(2));

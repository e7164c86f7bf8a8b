/** Every file in content/ as data, and what git knows about it: for what is made at build and by command. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import type { Fil } from '../../domain/oppgaver/oppgaver.ts';
import { les } from './skriv/fil.ts';

/** git's answer, or nothing where there is no git or no history. */
function git(...argumenter: string[]): string {
  try {
    return execFileSync('git', argumenter, {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return '';
  }
}

/** The day of each file's last change. Empty in a copy without history: every file would seem to be from one day. */
export function endringsdager(): Map<string, string> {
  const dager = new Map<string, string>();
  if (git('rev-parse', '--is-shallow-repository').trim() !== 'false') return dager;
  let dag = '';
  for (const linje of git('log', '--no-merges', '--format=%x00%cs', '--name-only', '--', 'content').split('\n')) {
    if (linje.startsWith('\0')) dag = linje.slice(1);
    else if (linje !== '' && !dager.has(linje)) dager.set(linje, dag);
  }
  return dager;
}

/** All content files with their data. */
export function alleFiler(): Fil[] {
  const dager = endringsdager();
  return readdirSync('content', { recursive: true, encoding: 'utf8' })
    .map((fil) => `content/${fil.replaceAll('\\', '/')}`)
    .filter((sti) => /\.(mdx|yaml)$/.test(sti))
    .sort()
    .map((sti) => ({
      sti,
      data: les(readFileSync(sti, 'utf8').replaceAll('\r\n', '\n'), sti.endsWith('.mdx') ? 'mdx' : 'yaml'),
      endret: dager.get(sti),
    }));
}

/** What the last change of the machine-made lists did: day, and how many files. */
export function sisteImport(): { dag: string; filer: number } | undefined {
  const [dag, ...filer] = git('log', '-1', '--format=%cs', '--name-only', '--', 'content/tilbud')
    .split('\n')
    .filter(Boolean);
  return dag ? { dag, filer: filer.length } : undefined;
}

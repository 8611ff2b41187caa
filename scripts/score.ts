/*
 * npm run -s score -- FILE.jsonl   (or - for standard input)
 *
 * One dossier a line in, one report a line out, in the same order. A line that is no dossier gives
 * {"id":…,"error":"…"} and the rest goes on; the exit status is then 1. Nothing but reports goes to
 * standard output. One line is held at a time: the length of the file does not matter.
 */
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { scoreLine } from './score-line';

async function print(answer: object) {
  if (!process.stdout.write(`${JSON.stringify(answer)}\n`)) await once(process.stdout, 'drain');
}

/** @returns the exit status */
async function main(file: string | undefined): Promise<number> {
  if (file === undefined) {
    console.error('usage: npm run -s score -- FILE.jsonl   (or - for standard input)');
    return 1;
  }
  const input = file === '-' ? process.stdin : createReadStream(file);
  const failure = new Promise<never>((_, reject) => input.once('error', reject));
  const lines = createInterface({ input, crlfDelay: Infinity });
  let status = 0;
  let blank = 0;
  const each = async () => {
    for await (const line of lines) {
      // Blank lines at the end of a file are nobody's dossier; between others they are bad lines.
      if (line.trim() === '') {
        blank++;
        continue;
      }
      for (; blank > 0; blank--) {
        await print({ id: null, error: 'no JSON: the line is empty' });
        status = 1;
      }
      const { ok, answer } = scoreLine(line.replace(/^\uFEFF/u, ''));
      if (!ok) status = 1;
      await print(answer);
    }
  };
  await Promise.race([each(), failure]);
  return status;
}

// Whoever reads us may have seen enough (| head): no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

main(process.argv[2]).then(
  (status) => {
    process.exitCode = status;
  },
  (error: Error) => {
    console.error(`cannot read ${process.argv[2]}: ${error.message}`);
    process.exitCode = 1;
  },
);

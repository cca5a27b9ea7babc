import { checkDataCommand } from './commands/check-data/command.ts';
import { checkPackCommand } from './commands/check-pack.ts';
import { entitiesCommand } from './commands/entities.ts';
import { namesCommand } from './commands/names.ts';
import { packFiguresCommand } from './commands/pack-figures.ts';
import { recognizeCommand } from './commands/recognize.ts';

/** Returns the exit status; throws what the reader can be told. */
type Command = (args: readonly string[]) => Promise<number>;

const COMMANDS: Readonly<Record<string, Command>> = {
  'check-data': checkDataCommand,
  'check-pack': checkPackCommand,
  entities: entitiesCommand,
  names: namesCommand,
  'pack-figures': packFiguresCommand,
  recognize: recognizeCommand,
};

const [name = '', ...args] = process.argv.slice(2);
const command = COMMANDS[name];
if (command) {
  try {
    process.exitCode = await command(args);
  } catch (error) {
    process.stderr.write(`${name}: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
} else {
  process.stderr.write(`unknown command «${name}»; there are: ${Object.keys(COMMANDS).join(', ')}\n`);
  process.exitCode = 2;
}

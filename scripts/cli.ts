import { checkPackCommand } from './commands/check-pack.ts';

type Command = (args: readonly string[]) => Promise<number>;

const COMMANDS: Readonly<Record<string, Command>> = {
  'check-pack': checkPackCommand,
};

const [name = '', ...args] = process.argv.slice(2);
const command = COMMANDS[name];
if (command) {
  process.exitCode = await command(args);
} else {
  process.stderr.write(`unknown command «${name}»; there are: ${Object.keys(COMMANDS).join(', ')}\n`);
  process.exitCode = 2;
}

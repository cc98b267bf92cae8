/**
 * Lets a program end quietly where nobody reads its output any more, as after `| head`: that is no error.
 * @param act what to do then, such as to end where printing is all that is left to do
 */
export function whenReaderIsGone(act: () => void): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    act();
  });
}

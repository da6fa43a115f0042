/**
 * Runs a command on `<folder with tables> [story folder]`, the story being STORY or `data` where none is named. Whatever it
 * throws is printed, and the command fails; without a folder its usage is.
 */
export async function onTables(usage: string, act: (tables: string, story: string) => Promise<void>): Promise<void> {
  const [tables, story, ...others] = process.argv.slice(2);
  try {
    if (!tables || others.length > 0) throw new Error(usage);
    await act(tables, story || process.env.STORY || 'data');
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}

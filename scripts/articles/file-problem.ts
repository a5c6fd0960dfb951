const PROBLEMS: Readonly<Record<string, string>> = {
  EACCES: 'it may not be read: permission is missing',
  EPERM: 'it may not be read: permission is missing',
  ENOENT: 'it leads to nothing',
  ELOOP: 'its links lead in a circle',
  ENAMETOOLONG: 'its name is too long',
  Z_DATA_ERROR: 'it is not packed by gzip, or damaged',
  Z_BUF_ERROR: 'it is packed by gzip and breaks off',
  ERR_BUFFER_TOO_LARGE: 'it is too large',
};

/** Why a file could not be read, in words. */
export function problemOf(error: unknown): string {
  if (!(error instanceof Error)) return 'it cannot be read';
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  const [line = ''] = error.message.split('\n');
  return (code === undefined ? undefined : PROBLEMS[code]) ?? `it cannot be read: ${code ?? line}`;
}

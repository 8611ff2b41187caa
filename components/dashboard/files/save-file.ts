/** What the browser is told a file is. */
export const FILE_TYPES: Record<'csv' | 'json' | 'xlsx' | 'ics', string> = {
  csv: 'text/csv;charset=utf-8',
  ics: 'text/calendar;charset=utf-8',
  json: 'application/json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Hands a file to the browser's own download. */
export function saveFile(name: string, type: string, content: BlobPart | BlobPart[]): void {
  const parts = Array.isArray(content) ? content : [content];
  const url = URL.createObjectURL(new Blob(parts, { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Long enough for the download to have started everywhere.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

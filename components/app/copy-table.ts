/**
 * Puts a table on the clipboard, as text and as HTML, so that spreadsheets and documents each take the
 * form they like.
 * @returns false when the browser allowed neither way
 */
export async function copyTable({ tsv, html }: { tsv: string; html: string }): Promise<boolean> {
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': new Blob([tsv], { type: 'text/plain' }),
        'text/html': new Blob([html], { type: 'text/html' }),
      }),
    ]);
    return true;
  } catch {
    return copyByEvent(tsv, html);
  }
}

/** The older way: answers the browser's own copy command with both forms. */
function copyByEvent(tsv: string, html: string): boolean {
  let isTaken = false;
  const answer = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', tsv);
    event.clipboardData?.setData('text/html', html);
    event.preventDefault();
    isTaken = event.clipboardData !== null;
  };
  document.addEventListener('copy', answer);
  const isDone = document.execCommand('copy');
  document.removeEventListener('copy', answer);
  return isDone && isTaken;
}

/** A stream object of a PDF. */
export function pdfStream(content: string | Uint8Array, filter = ''): Buffer {
  const data = Buffer.from(content);
  return Buffer.concat([
    Buffer.from(`<< /Length ${String(data.length)} ${filter} >>\nstream\n`),
    data,
    Buffer.from('\nendstream'),
  ]);
}

/**
 * A PDF of one page.
 *
 * @param content    the page's content stream
 * @param encryption the dictionary of its encryption, if any
 * @param pages      the page tree's dictionary
 * @param times      how often the page shows its content
 */
export function pdfOf(
  content: Buffer,
  encryption?: string,
  pages = '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
  times = 1,
): Uint8Array {
  const contents = `[${'4 0 R '.repeat(times)}]`;
  const objects: readonly (string | Buffer)[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    pages,
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents ${contents} /Resources << /Font << /F1 5 0 R >> >> >>`,
    content,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...(encryption === undefined ? [] : [encryption]),
  ];
  let file = Buffer.from('%PDF-1.7\n');
  const offsets: number[] = [];
  for (const [index, object] of objects.entries()) {
    offsets.push(file.length);
    file = Buffer.concat([
      file,
      Buffer.from(`${String(index + 1)} 0 obj\n`),
      Buffer.from(object),
      Buffer.from('\nendobj\n'),
    ]);
  }
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const id = `/ID [<${'33'.repeat(16)}> <${'33'.repeat(16)}>]`;
  const lock = encryption === undefined ? '' : `/Encrypt 6 0 R ${id}`;
  const size = String(objects.length + 1);
  return Buffer.concat([
    file,
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root 1 0 R ${lock} >>\nstartxref\n${String(file.length)}\n%%EOF`,
    ),
  ]);
}

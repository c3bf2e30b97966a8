/** Cell by cell: what stands there, and what it would become. */
import type { ConversionPreview } from '../src/rpc.ts';
import { useTexts } from './context.ts';

export function ConversionTable({ preview }: { readonly preview: ConversionPreview }) {
  const words = useTexts().sidebar.convert;
  return (
    <table class="cells">
      <caption>{words.caption(preview.cells.length, preview.total)}</caption>
      <thead>
        <tr>
          <th scope="col">{words.cell}</th>
          <th scope="col">{words.text}</th>
          <th scope="col">{words.becomes}</th>
        </tr>
      </thead>
      <tbody>
        {preview.cells.map(({ cell, text, becomes }) => (
          <tr key={cell}>
            <th scope="row">{cell}</th>
            <td>{text}</td>
            <td>{becomes}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

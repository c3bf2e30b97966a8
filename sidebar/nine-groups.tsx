/** The nine groups as they would be: customers and share of revenue, the darker the more revenue. */
import { ABC_CLASSES } from '../src/core/groups/abc.ts';
import type { GroupCount } from '../src/core/groups/group-grid.ts';
import { XYZ_CLASSES } from '../src/core/groups/xyz.ts';
import { useTexts } from './context.ts';

export function NineGroups({ counts }: { readonly counts: readonly GroupCount[] }) {
  const { format, sidebar } = useTexts();
  const words = sidebar.groups;
  return (
    <table class="nine">
      <caption>{words.caption}</caption>
      <thead>
        <tr>
          <td />
          {XYZ_CLASSES.map((xyz) => (
            <th key={xyz} scope="col">
              {xyz}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {ABC_CLASSES.map((abc, row) => (
          <tr key={abc}>
            <th scope="row">{abc}</th>
            {counts.slice(row * XYZ_CLASSES.length, (row + 1) * XYZ_CLASSES.length).map((count, column) => (
              <td key={XYZ_CLASSES[column]} style={{ '--share': String(count.revenueShare) }}>
                <b>{format.number(count.customers)}</b>
                {words.share(count.revenueShare)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

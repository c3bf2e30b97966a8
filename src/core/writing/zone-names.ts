/**
 * Names of time zones as exports write them behind a time, with what they are ahead of UTC, as `[-]h` or `[-]h:mm`.
 *
 * Some names are used for several zones. Here they mean what exports of shops and payment services mean by them: CST is
 * Chicago, BST is London, IST is India. Names that leave open whether clocks are put forward (`PT`, `ET`) are none.
 */
import { lazily } from '../lazily.ts';

const OFFSETS: Readonly<Record<string, string>> = {
  '0': 'utc gmt z wet',
  '1': 'bst cet mez west wat',
  '2': 'cest mesz eet cat sast',
  '3': 'eest msk мск eat trt',
  '4': 'gst samt',
  '5': 'pkt yekt',
  '5:30': 'ist',
  '5:45': 'npt',
  '6': 'omst',
  '7': 'wib krat novt ict',
  '8': 'hkt sgt myt pht awst irkt wita',
  '9': 'jst kst yakt wit',
  '9:30': 'acst',
  '10': 'aest vlat',
  '10:30': 'acdt',
  '11': 'aedt magt',
  '12': 'nzst pett',
  '13': 'nzdt',
  '-2:30': 'ndt',
  '-3': 'brt art adt clst uyt',
  '-3:30': 'nst',
  '-4': 'edt ast clt bot',
  '-5': 'est cdt cot pet',
  '-6': 'cst mdt',
  '-7': 'mst pdt',
  '-8': 'pst akdt',
  '-9': 'akst',
  '-10': 'hst',
};

function minutesOf(offset: string): number {
  const [hours = '0', minutes = '0'] = offset.replace('-', '').split(':');
  return (Number(hours) * 60 + Number(minutes)) * (offset.startsWith('-') ? -1 : 1);
}

/** Minutes ahead of UTC by name, in lower case. */
export const minutesAhead = lazily(
  (): ReadonlyMap<string, number> =>
    new Map(
      Object.entries(OFFSETS).flatMap(([offset, names]) =>
        names.split(' ').map((name): [string, number] => [name, minutesOf(offset)]),
      ),
    ),
);

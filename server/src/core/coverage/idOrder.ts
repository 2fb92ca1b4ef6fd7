import { compareText } from '../base/sorted.ts';
import { normalizeId } from '../model/ids.ts';

/** `SOP-2` before `SOP-10`. */
export function compareIds(a: string, b: string): number {
	const [left, right] = [a, b].map(id => normalizeId(id).split(/(\d+)/));
	for (let i = 0; i < Math.max(left?.length ?? 0, right?.length ?? 0); i++) {
		const [x = '', y = ''] = [left?.[i], right?.[i]];
		const order = /^\d+$/.test(x) && /^\d+$/.test(y) ? Number(x) - Number(y) : compareText(x, y);
		if (order !== 0) {
			return order;
		}
	}
	return 0;
}

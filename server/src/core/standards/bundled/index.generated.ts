// Made by server/scripts/packs.ts from server/standards.
import pack0 from './iso-9000-2015.json' with { type: 'json' };
import pack1 from './iso-9001-2015.json' with { type: 'json' };
import shared from './shared.json' with { type: 'json' };
import type { StandardsData } from '../catalogue.ts';

export const bundledStandards: StandardsData = { packs: [pack0, pack1], ...shared } as unknown as StandardsData;

import { coverageOf } from '../core/coverage/coverage.ts';
import { coveragePage } from '../core/features/coveragePage/coveragePage.ts';
import type { PageFolder } from '../core/features/coveragePage/view.ts';
import { requirementEditions } from '../core/index/editions.ts';
import { type CoveragePageParams, coveragePageMethod } from '../protocol.ts';
import { type Folder, folderName } from './folders.ts';
import { handle } from './handle.ts';
import type { Server } from './server.ts';

/** The request of the coverage page: one page for all folders. */
export function bindCoveragePage(server: Server): void {
	const { connection, runtime, log } = server;

	function toPageFolder(folder: Folder): PageFolder {
		const {
			uri,
			service: { world },
		} = folder;
		return {
			name: folderName(folder),
			address: uri,
			world,
			editions: requirementEditions(world).map(edition => coverageOf(world, edition)),
			commit: runtime.commitOf(uri),
		};
	}

	connection.onRequest(
		coveragePageMethod,
		handle(runtime, log, coveragePageMethod, '', async ({ nonce }: CoveragePageParams) => {
			await server.ready();
			return coveragePage(server.folders().map(toPageFolder), { places: { kind: 'buttons' }, nonce });
		}),
	);
}

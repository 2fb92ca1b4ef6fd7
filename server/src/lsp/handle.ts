import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { Cancelled } from '../core/base/cancel.ts';
import type { Log, Runtime } from './runtime.ts';

/**
 * Every request goes through here: it gives way once, so that a cancellation or an edit that is already on its way arrives first;
 * says "cancelled" where the work was given up; and logs what throws by the request's name, answering with nothing, so that one
 * faulty feature takes no other down.
 */
export function handle<Params, Result>(
	runtime: Runtime,
	log: Log,
	name: string,
	otherwise: Result,
	work: (params: Params, token: CancellationToken) => Result | Promise<Result>,
): (params: Params, token: CancellationToken) => Promise<Result | ResponseError<void>> {
	return async (params, token) => {
		await runtime.giveWay();
		if (token.isCancellationRequested) {
			return cancelled();
		}
		try {
			return await work(params, token);
		} catch (error) {
			if (error instanceof Cancelled) {
				return cancelled();
			}
			log.error(`${name} failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
			return otherwise;
		}
	};
}

function cancelled(): ResponseError<void> {
	return new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
}

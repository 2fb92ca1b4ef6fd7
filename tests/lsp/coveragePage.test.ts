import { afterEach, describe, expect, it } from 'vitest';
import { coveragePageMethod } from '../../server/src/protocol.ts';
import { type ConnectedServer, connect, folderUri } from '../support/connectedServer.ts';
import { someStates } from '../support/coveragePage.ts';

let server: ConnectedServer | undefined;

afterEach(async () => {
	await server?.stop();
	server = undefined;
});

describe('the coverage page over a real connection', () => {
	it('has the nonce that the view asks for, and says which folder its places lie in', async () => {
		server = await connect(someStates);
		const html = await server.client.sendRequest<string>(coveragePageMethod, { nonce: 'a1b2' });
		expect(html).toContain('script-src &#39;nonce-a1b2&#39;');
		expect(html).toContain(`data-folder="${folderUri}"`);
		expect(html).toContain('<code>c0ffee000000</code> on main');
		expect(html).toMatch(/<button type="button" class="place" data-path="procedures\/SOP-01\.md"/);
	});

	it('follows what is typed', async () => {
		server = await connect(someStates);
		server.open('procedures/SOP-02.md');
		server.change('procedures/SOP-02.md', `${someStates['procedures/SOP-02.md']}\n## Plumbing (ISO 9001:2015, 4.1)\n\nText.\n`);
		const html = await server.client.sendRequest<string>(coveragePageMethod, { nonce: 'a1b2' });
		expect(html).toContain('id="p00-4.1" data-state="claimed"');
	});
});

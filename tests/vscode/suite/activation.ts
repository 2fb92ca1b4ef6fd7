import * as vscode from 'vscode';
import { expect, extensionId, type Test, untilAnswer } from './harness.ts';

export const activationTests: readonly Test[] = [
	{
		name: 'the extension is installed and becomes active in a workspace with QMS documents',
		run: async () => {
			const extension = vscode.extensions.getExtension(extensionId);
			expect(extension !== undefined, `${extensionId} is not installed.`);
			// It is not activated by hand: the workspace itself must wake it.
			await untilAnswer('the extension to become active', async () => (extension.isActive ? true : undefined));
		},
	},
];

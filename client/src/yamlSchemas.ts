import { type ExtensionContext, extensions, Uri, workspace } from 'vscode';
import { isPackText } from './packSchema.ts';

/** What the YAML extension offers to others; see its README, "Adding custom schema". */
interface YamlExtension {
	registerContributor?(
		scheme: string,
		requestSchema: (resource: string) => string | undefined,
		requestSchemaContent: (schema: string) => string,
	): boolean;
}

const scheme = 'qms-pack';

/**
 * Packs may have any name that `qms.yaml` gives. Where the YAML extension is installed, each gets completion and checking all the same;
 * for `*.qms-pack.yaml` the manifest sees to that.
 */
export async function contributeSchemas(context: ExtensionContext): Promise<void> {
	const yaml = extensions.getExtension<YamlExtension>('redhat.vscode-yaml');
	if (yaml === undefined) {
		return;
	}
	const file = Uri.joinPath(context.extensionUri, 'server', 'schemas', 'pack.schema.json');
	const schema = new TextDecoder().decode(await workspace.fs.readFile(file));
	const isPack = (resource: string): boolean =>
		workspace.textDocuments.some(document => document.uri.toString() === resource && isPackText(document.getText()));
	const api = await yaml.activate();
	api?.registerContributor?.(
		scheme,
		resource => (isPack(resource) ? `${scheme}://schema/pack` : undefined),
		() => schema,
	);
}

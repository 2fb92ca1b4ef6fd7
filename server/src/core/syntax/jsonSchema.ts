/** The part of JSON Schema (draft 7) that editors need to complete and check YAML. */
export interface JsonSchema {
	readonly type?: string | readonly string[];
	readonly enum?: readonly string[];
	readonly anyOf?: readonly JsonSchema[];
	readonly items?: JsonSchema;
	readonly properties?: Readonly<Record<string, JsonSchema>>;
	readonly propertyNames?: JsonSchema;
	readonly additionalProperties?: JsonSchema | boolean;
	readonly required?: readonly string[];
	readonly description?: string;
}
